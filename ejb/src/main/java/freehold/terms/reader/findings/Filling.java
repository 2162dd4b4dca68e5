package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.WordList.Role;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the slots of a statement from the phrases in its reach. */
final class Filling {
    /** Days up to which keeping is brief: the playbook's compromise for what a vendor keeps. */
    private static final int BRIEF = 30;

    private static final Set<String> USES = Set.of("IMPROVE", "TRAIN", "OWN_BUSINESS");
    private static final int PURPOSE_REACH = 16;
    private static final int PARTY_REACH = 10;
    private static final int DENIAL_REACH = 5;

    private final Grammar grammar;
    private final Words words;
    private final Tags tags;
    private final Set<String> inSentence = new HashSet<>();
    private final Set<String> limits = new HashSet<>();
    private int @Nullable [] items;

    Filling(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.tags = grammar.tags();
        for (Tag tag : tags.within(grammar.from(), grammar.to())) {
            inSentence.add(tag.list().name());
            if (tag.is(Role.LIMIT) && !ofAnotherItem(tag)) {
                limits.add(tag.list().code());
            }
        }
    }

    /** Whether a limit stands in one item of a list, and what it would limit in another. */
    private boolean ofAnotherItem(Tag limit) {
        int item = item(limit.from());
        if (item == 0) {
            return false;
        }
        boolean elsewhere = false;
        for (Tag tag : tags.within(grammar.from(), grammar.to())) {
            if (tag.is(Role.PURPOSE) && USES.contains(tag.list().code())) {
                if (item(tag.from()) == item) {
                    return false;
                }
                elsewhere |= item(tag.from()) > 0;
            }
        }
        return elsewhere;
    }

    /** Which item of the list in its sentence a word is in; 0 for none. */
    private int item(int word) {
        int[] known = items;
        if (known == null) {
            known = new int[grammar.to() - grammar.from()];
            int item = 0;
            for (int i = grammar.from(); i < grammar.to(); i++) {
                known[i - grammar.from()] = item;
                item += words.is(i, ")") && grammar.enumerated(i + 1) ? 1 : 0;
            }
            items = known;
        }
        return known[word - grammar.from()];
    }

    void fill(Statement statement) {
        statement.share(Slot.SENTENCE, inSentence);
        statement.addAll(Slot.LIMIT, limits);
        for (Tag tag : tags.within(statement.purposeFrom(), statement.to())) {
            boolean within = tag.from() >= statement.from() && tag.from() < statement.to();
            boolean purpose =
                    tag.is(Role.PURPOSE) && tag.from() >= statement.purposeFrom() && tag.from() < statement.to();
            if (!within && !purpose) {
                continue;
            }
            statement.add(Slot.HAS, tag.list().name());
            if (tag.isOf("PERIOD") && statement.of(Slot.PERIOD).isEmpty()) {
                period(statement, tag);
            }
            switch (tag.list().role()) {
                case ACTION -> {
                    statement.add(Slot.DOES, tag.list().code());
                    if (tag.isOf("INDEMNIFY")) {
                        indemnified(statement, tag);
                    }
                }
                case THING -> {
                    if (!ruledOut(tag.from(), statement)) {
                        statement.add(Slot.WHAT, tag.list().code());
                    }
                }
                case ARTEFACT -> {
                    if (!ruledOut(tag.from(), statement)) {
                        statement.add(Slot.ARTEFACT, tag.list().code());
                    }
                }
                case PURPOSE -> {
                    if (serves(tag, statement) && !ofSubject(tag, statement)) {
                        statement.add(
                                ruledOut(tag.from(), statement) ? Slot.NOT_FOR : Slot.FOR,
                                tag.list().code());
                    }
                }
                case PARTY -> {
                    if (tag.from() > statement.head()) {
                        statement.add(Slot.WITH, tag.list().code());
                    }
                }
                default -> {}
            }
        }
        if (statement.has(Slot.WHAT, "DEIDENTIFIED") && madeFrom(statement)) {
            statement.remove(Slot.WHAT, "CONTENT");
        }
    }

    /** Whether content is only spoken of as what something nameless is made from. */
    private boolean madeFrom(Statement statement) {
        boolean from = false;
        for (Tag tag : tags.within(statement.from(), statement.to())) {
            if (tag.is(Role.THING) && tag.list().code().equals("CONTENT")) {
                boolean source = words.is(tag.from() - 1, "from")
                        || words.is(tag.from() - 2, "from")
                        || madeNameless(tag, statement);
                if (!source) {
                    return false;
                }
                from = true;
            }
        }
        return from;
    }

    /** Whether the verb before a thing only takes the names out of it: may de-identify the Recordings. */
    private boolean madeNameless(Tag thing, Statement statement) {
        Tag verb = null;
        for (Tag tag : tags.within(statement.from(), thing.from())) {
            if (tag.is(Role.ACTION)) {
                verb = tag;
            }
        }
        return verb != null && grammar.begins(verb.from(), verb.from() + 1, "ANON") != null;
    }

    private void period(Statement statement, Tag period) {
        Integer days = Periods.days(words, period.from(), period.to());
        if (days != null) {
            statement.add(Slot.PERIOD, days <= BRIEF ? "BRIEF" : "LONG");
        }
    }

    /** Who is held harmless: the party named next. */
    private void indemnified(Statement statement, Tag verb) {
        for (int i = verb.from() + 1; i < Math.min(verb.to() + PARTY_REACH, grammar.to()); i++) {
            Tag party = grammar.partyBeginningAt(i);
            if (party != null) {
                boolean of = grammar.whose(party) && party.list().code().equals("CUSTOMER");
                statement.add(
                        Slot.WITH,
                        of
                                ? "INDEMNIFIES_CUSTOMER"
                                : "INDEMNIFIES_" + party.list().code());
                return;
            }
            if (words.is(i, "itself", "themselves")) {
                return;
            }
            if (words.is(i, "against", "claims", "claim", "suit", "suits")) {
                break;
            }
        }
        if (statement.has(Slot.WHO, "VENDOR")) {
            statement.add(Slot.WITH, "INDEMNIFIES_CUSTOMER");
        }
    }

    /** Whether a purpose has the object its list asks for, near enough. */
    private boolean serves(Tag purpose, Statement statement) {
        String object = purpose.list().of();
        if (object == null) {
            return true;
        }
        int low = Math.max(statement.purposeFrom(), purpose.from() - Grammar.NEAR);
        int high = Math.min(statement.to(), purpose.to() + PURPOSE_REACH);
        if (named(purpose.to())) {
            return true;
        }
        for (Tag tag : tags.within(low, high)) {
            if (tag.isOf(object)) {
                boolean follows = tag.from() >= purpose.to() && !separated(purpose.to(), tag.from());
                boolean precedes = tag.to() <= purpose.from() && purpose.from() - tag.to() <= 1;
                if (follows || precedes) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a purpose only says which thing something is done to, or what is done to it: a trained model is stored.
     */
    private boolean ofSubject(Tag purpose, Statement statement) {
        if (!statement.has(Slot.FORCE, "PASSIVE") || purpose.from() < statement.from()) {
            return false;
        }
        return purpose.from() < statement.head() || (isVerb(purpose, statement) && !contentBehind(purpose, statement));
    }

    private boolean isVerb(Tag purpose, Statement statement) {
        return purpose.from() <= statement.head() + 2 && grammar.participle(purpose.from());
    }

    private boolean contentBehind(Tag purpose, Statement statement) {
        for (Tag tag : tags.within(purpose.to(), statement.to())) {
            if (tag.is(Role.THING) && tag.list().code().equals("CONTENT")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a product called by its name follows. */
    private boolean named(int word) {
        int at = word;
        while (at < grammar.to() && words.is(at, "the", "our", "and", "its", "of")) {
            at++;
        }
        if (at >= grammar.to() || !words.capital(at) || words.shouted(at) || at == grammar.from()) {
            return false;
        }
        for (Tag tag : tags.within(at, at + 1)) {
            if (tag.is(Role.THING) || tag.is(Role.ARTEFACT) || tag.is(Role.PARTY) || tag.isOf("WHOSE")) {
                return false;
            }
        }
        return true;
    }

    private boolean separated(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, ";", ".", ":")) {
                return true;
            }
        }
        return false;
    }

    /** Whether words before a place rule it out: not, other than, except, excluding. */
    private boolean ruledOut(int at, Statement statement) {
        if (tags.measured(at)) {
            return true;
        }
        boolean forbids = statement.has(Slot.FORCE, "MUST_NOT");
        for (int i = at - 1; i >= Math.max(grammar.from(), at - DENIAL_REACH); i--) {
            if (grammar.is(i, WordClass.RULES_OUT)
                    || (!forbids && grammar.is(i, WordClass.DENIES))
                    || (!forbids && words.is(i, "not") && !words.is(i + 1, "limited", "only"))
                    || (words.is(i, "than") && words.is(i - 1, "other"))) {
                return true;
            }
            if (words.is(i, ",", ";", ".", "(", ")", "but")) {
                return false;
            }
        }
        return false;
    }
}
