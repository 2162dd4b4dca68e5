package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Subjects.Subject;
import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Sentences.Sentence;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.WordList.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of one sentence. A statement begins where somebody may, must, must not, does or is granted
 * something; it reaches as far as the sentence, or to where somebody else begins to.
 */
final class Statements {

    private final Words words;

    private final Tags tags;

    private final Grammar grammar;

    private final Subjects subjects;

    private final Parties parties;

    private final List<Statement> found = new ArrayList<>();

    private final boolean[] consumed;

    Statements(Words words, Tags tags, Sentence sentence, Vocabulary vocabulary) {
        this.words = words;
        this.tags = tags;
        this.grammar = new Grammar(words, tags, sentence, vocabulary);
        this.subjects = new Subjects(grammar);
        this.parties = new Parties(grammar);
        this.consumed = new boolean[sentence.to() - sentence.from() + 1];
    }

    List<Statement> find() {
        int done = -1;
        for (Tag tag : tags.within(grammar.from(), grammar.to())) {
            if (tag.from() == done || consumed[tag.from() - grammar.from()]) {
                continue;
            }
            int before = found.size();
            if (tag.isOf("FREED") && words.is(tag.from(), "nothing", "neither")) {
                freedFrom(tag);
            } else if (tag.isOf("MODAL")) {
                modal(tag);
            } else if (tag.isOf("RIGHT_HELD")) {
                held(tag);
            } else if (tag.isOf("LICENCE_EXTENDS")) {
                extended(tag);
            } else if (tag.isOf("GRANT")) {
                grant(tag);
            } else if (tag.isOf("OWN") && owned(tag)) {
                done = tag.from();
            } else if (tag.is(Role.ACTION) && !passivePresent(tag)) {
                present(tag);
            }
            if (found.size() > before) {
                done = tag.from();
            }
        }
        fragment();
        if (!found.isEmpty()
                && words.is(grammar.from(), "to", "in", "for", "so")
                && !grammar.is(grammar.from() + 1, WordClass.NO_PURPOSE)) {
            found.get(0).purposeFrom(grammar.from());
        }
        Statement whole = new Statement(grammar.from(), grammar.from(), grammar.to());
        whole.add(Slot.FORCE, "SAID");
        found.add(whole);
        Filling filling = new Filling(grammar);
        found.forEach(filling::fill);
        return found;
    }

    /** May, will, shall and what stands for them. */
    private void modal(Tag modal) {
        Statement open = last();
        if (open != null && words.is(modal.from() - 1, "and") && ensures(modal.to())) {
            return;
        }
        Subject subject = subject(modal);
        int verb = verbAfter(modal.to());
        boolean grants = subject.customer() && isGrant(verb);
        Statement statement = begin(subject, modal.from(), modal.to(), grants);
        Tag freed = grammar.begins(modal.to(), modal.to() + 3, "FREED");
        boolean not = grammar.begins(modal.to(), modal.to() + 2, "REFRAIN") != null
                || (freed == null && (denied(modal.from(), modal.to(), subject) || nothing(verb)));
        boolean may = freed != null
                || modal.list().phrases().isEmpty()
                || words.is(modal.from(), "may", "can", "could", "might", "is", "are", "be", "remain");
        String force = not ? "MUST_NOT" : grants ? "GRANTS" : may ? "MAY" : "MUST";
        // To be spared a duty, or to stop what was allowed, forbids nothing and allows nothing.
        boolean neither = (not && grammar.begins(modal.from(), modal.to() + 2, "NEED_NOT") != null)
                || (grammar.begins(modal.from(), modal.to() + 2, "STOPS") != null
                        && grammar.begins(modal.to(), grammar.to(), "DELETE") == null);
        statement.add(Slot.FORCE, asked(subject.from()) ? "ASKED" : neither ? "NEED_NOT" : force);
        boolean right = grammar.begins(modal.to(), modal.to() + 2, "RIGHT_HELD") != null;
        if (force.equals("MUST") && !right && subject.who() != null && words.is(modal.from(), "shall", "must")) {
            statement.add(Slot.FORCE, "DUTY");
        }
        if (grants) {
            consumed[verb - grammar.from()] = true;
            parties.recipient(statement, new Tag(modal.list(), verb, verb + 1));
        } else if (freed != null && subject.who() == null) {
            parties.freedParty(statement, freed);
        } else if (subject.noun() && grammar.passive(modal.to())) {
            statement.add(Slot.FORCE, "PASSIVE");
            parties.agent(statement);
        } else if (subject.noun() && not && grammar.nobody(subject.from())) {
            statement.add(Slot.WHO, "UNSAID");
        } else if (!subject.noun() && "UNSAID".equals(subject.who()) && !grammar.passive(modal.to())) {
            // Nobody is left unsaid where a thing does something itself: the provisions shall remain in force.
            statement.clear(Slot.WHO);
        }
        found.add(statement);
        items(statement, modal.to());
    }

    /** What is listed behind one modal is said item by item: will (i) keep, (ii) not use, (iii) erase. */
    private void items(Statement first, int from) {
        if (!words.is(from, "(", ":")) {
            return;
        }
        Statement open = first;
        for (int i = from; i < first.to() && open.head() < grammar.to(); i++) {
            int item = i + 1;
            boolean not = words.is(item, "not");
            if (!words.is(i, ")") || !grammar.enumerated(item) || !acts(not ? item + 1 : item)) {
                continue;
            }
            int mark = grammar.opening(i);
            if (mark <= from + 1) {
                continue;
            }
            Statement next = new Statement(item, item, first.to());
            next.addAll(Slot.WHO, first.of(Slot.WHO));
            next.addAll(Slot.WITH, first.of(Slot.WITH));
            if (not) {
                next.add(Slot.FORCE, "MUST_NOT");
            } else {
                next.addAll(Slot.FORCE, first.of(Slot.FORCE));
            }
            open.endsAt(mark);
            found.add(next);
            open = next;
        }
    }

    private boolean acts(int word) {
        for (Tag tag : tags.within(word, word + 1)) {
            if (tag.is(Role.ACTION)) {
                return true;
            }
        }
        return false;
    }

    /** Who may or must; what something is done to is a thing, even when words in passing stand before the verb. */
    private Subject subject(Tag modal) {
        Subject subject = subjects.of(modal.from(), last());
        boolean apart = words.is(modal.from() - 1, ",");
        boolean taken = !subject.explicit() && !subject.noun() && (subject.who() == null || apart);
        return taken && grammar.passive(modal.to())
                ? Subject.noun(grammar.nounFrom(apart ? modal.from() - 1 : modal.from()))
                : subject;
    }

    /** Has the right to, reserves the right to, is free to: somebody holds a right. */
    private void held(Tag right) {
        Subject subject = subjects.of(right.from(), last());
        Statement statement = begin(subject, right.from(), right.to(), false);
        statement.add(Slot.FORCE, denied(right.from(), right.to(), subject) ? "MUST_NOT" : "MAY");
        found.add(statement);
    }

    /** Grants, authorises, consents to. */
    private void grant(Tag grant) {
        Subject subject = subjects.of(grant.from(), last());
        Statement statement = begin(subject, grant.from(), grant.to(), true);
        if (subject.who() == null && (passiveBefore(grant.from()) || describes(grant.from()))) {
            return;
        }
        boolean not = denied(grant.from() - 2, grant.to(), subject);
        statement.add(Slot.FORCE, not ? "MUST_NOT" : "GRANTS");
        if (words.at(grant.from()).endsWith("ed") && words.is(grant.from() - 1, "is", "are", "be", "been", "hereby")) {
            statement.add(Slot.FORCE, "PASSIVE");
        }
        parties.recipient(statement, grant);
        found.add(statement);
    }

    /** The vendor's licence reaches further: our licence includes the right to. */
    private void extended(Tag licence) {
        Tag whose = grammar.partyEndingAt(licence.from());
        if (words.is(licence.from() - 1, "this") || (whose != null && whose.isOf("VENDOR") && grammar.whose(whose))) {
            Statement statement = new Statement(licence.from(), licence.from(), grammar.to());
            statement.add(Slot.WHO, "VENDOR");
            statement.add(Slot.FORCE, "MAY");
            found.add(statement);
        }
    }

    /** Something belongs to somebody. */
    private boolean owned(Tag own) {
        Statement open = last();
        if (open != null && !open.of(Slot.WHO).isEmpty() && words.is(own.from() - 1, ",", "and", "or")) {
            return false;
        }
        Subject subject = subjects.of(own.from(), last());
        if (subject.who() != null) {
            return false;
        }
        for (int i = own.to(); i < Math.min(own.to() + Grammar.NEAR, grammar.to()); i++) {
            Tag party = grammar.partyBeginningAt(i);
            if (party != null) {
                Statement statement = new Statement(Math.min(subject.from(), own.from()), own.from(), grammar.to());
                statement.add(Slot.WHO, party.list().code());
                statement.add(Slot.FORCE, "DOES");
                found.add(statement);
                return true;
            }
        }
        return false;
    }

    /** A list item that begins with what somebody may do: (d) to develop new features. */
    private void fragment() {
        int at = grammar.from();
        if (words.is(at, "(")) {
            at += 3;
        } else if (words.is(at + 1, ")", ".")) {
            at += 2;
        } else if (words.is(at, "\u2022", "-", "\u2014")) {
            at++;
        }
        if (words.is(at, "to", "in") && !words.capital(at) && (words.is(at, "to") || words.is(at + 1, "order"))) {
            Statement statement = new Statement(at, at, grammar.to());
            statement.add(Slot.FORCE, "MAY");
            statement.add(Slot.WHO, "UNSAID");
            found.add(statement);
        }
    }

    /** Something is done, with no modal: is used, are not shared. */
    private boolean passivePresent(Tag action) {
        int at = action.from() - 1;
        boolean not = false;
        while (at >= grammar.from() && (grammar.adverb(at) || words.is(at, "not", "never", "being"))) {
            not |= words.is(at, "not", "never");
            at--;
        }
        if (!words.is(at, "is", "are", "isnt", "arent", "gets", "get") || !grammar.participle(action.from())) {
            return false;
        }
        int thing = grammar.nounFrom(at);
        not |= words.is(at, "isnt", "arent") || grammar.nobody(thing);
        if (words.is(at - 1, "that", "which", "who", "where")
                || words.is(thing - 1, "which", "where", "whose")
                || words.is(thing, "which", "where")
                || relative(thing, at)) {
            return false;
        }
        // People are not used, kept or shared: where a party stands before the verb, it ends the name of a thing.
        Subject subject = Subject.noun(Math.min(subjects.of(at, last()).from(), thing));
        Statement statement = new Statement(subject.from(), at, grammar.to());
        statement.add(Slot.FORCE, not ? "MUST_NOT" : "DOES");
        statement.add(Slot.FORCE, "PASSIVE");
        parties.agent(statement);
        if (statement.of(Slot.WHO).isEmpty()) {
            statement.add(Slot.WHO, "UNSAID");
        }
        found.add(statement);
        return true;
    }

    /** Whether "in which" or "whose" opens, with no verb of its own before this one. */
    private boolean relative(int from, int verb) {
        for (int i = verb - 1; i >= from; i--) {
            if (words.is(i, "which", "whose", "where", "whom")) {
                return true;
            }
            for (Tag tag : tags.within(i, i + 1)) {
                if (tag.is(Role.ACTION)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Somebody does something, with no modal: we use, Vendor owns, we do not train. */
    private void present(Tag action) {
        int from = action.from();
        boolean not = false;
        int at = from - 1;
        while (at >= grammar.from() && (grammar.adverb(at) || grammar.is(at, WordClass.BEFORE_PRESENT))) {
            not |= words.is(at, "not", "dont", "doesnt", "never", "neither");
            at--;
        }
        Tag party = grammar.partyEndingAt(at + 1);
        if (party == null) {
            if (words.is(from - 1, "not")
                    && words.is(from - 2, "do", "does")
                    && words.is(from - 3, "and", ",", "but")) {
                goesOnNot(from);
            }
            return;
        }
        // A past tense tells what was, not what may be; will Vendor use is told with its modal.
        boolean inverted = words.is(party.from() - 1, "will", "shall", "may", "can", "must", "do", "does");
        if (grammar.whose(party) || words.at(from).endsWith("ed") || inverted) {
            return;
        }
        Subject subject = subjects.endingAt(at + 1, last());
        if (subject.who() == null) {
            return;
        }
        Statement statement = begin(subject, from, action.to(), false);
        not |= words.is(from - 1, "no") || words.is(action.to(), "no", "nothing");
        if (subject.hangs()) {
            statement.endsAt(grammar.commaAfter(action.to()));
        }
        statement.add(Slot.FORCE, asked(subject.from()) ? "ASKED" : not || subject.none() ? "MUST_NOT" : "DOES");
        found.add(statement);
    }

    /** Whether it is left open: whether such vendor uses it, whether your content may be used. */
    private boolean asked(int subject) {
        return words.is(subject, "whether") || words.is(subject - 1, "whether") || words.is(subject - 2, "whether");
    }

    /** Somebody of whom something was said does not do something else, either. */
    private void goesOnNot(int from) {
        Statement statement = new Statement(from, from, grammar.to());
        Statement previous = last();
        if (previous != null) {
            statement.addAll(Slot.WHO, previous.of(Slot.WHO));
            previous.endsAt(from - 3);
        } else {
            String who = subjects.mainBefore(from - 2);
            if (who == null) {
                return;
            }
            statement.add(Slot.WHO, who);
        }
        statement.add(Slot.FORCE, "MUST_NOT");
        found.add(statement);
    }

    private Statement begin(Subject subject, int head, int to, boolean granting) {
        Statement statement = new Statement(subject.from(), head, grammar.to());
        if (subject.who() != null) {
            statement.add(Slot.WHO, subject.who());
        }
        subject.with().forEach(with -> statement.add(Slot.WITH, with));
        if (subject.explicit()) {
            statement.isExplicit();
        }
        if (subject.explicit() && subject.main()) {
            for (Statement earlier : found) {
                if (earlier.head() < subject.from()) {
                    earlier.endsAt(subject.from());
                }
            }
        } else if (!granting && (subject.customer() || "OTHER".equals(subject.who()))) {
            statement.endsAt(grammar.commaAfter(to));
        }
        statement.endsAt(grammar.bracketAround(head));
        return statement;
    }

    /** Nothing prevents somebody from doing something: so they may. */
    private void freedFrom(Tag freed) {
        Statement statement = new Statement(freed.from(), freed.to() - 1, grammar.to());
        statement.add(Slot.FORCE, "MAY");
        parties.freedParty(statement, freed);
        for (int i = freed.from(); i < freed.to(); i++) {
            consumed[i - grammar.from()] = true;
        }
        found.add(statement);
    }

    private @Nullable Statement last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    private boolean denied(int from, int to, Subject subject) {
        return subject.none() || (subject.noun() && grammar.nobody(subject.from())) || grammar.negated(from, to);
    }

    /** Whether it is nothing that is done: shall keep no copies, shall derive nothing. */
    private boolean nothing(int verb) {
        return words.is(verb + 1, "no", "nothing") && !words.is(verb, "have", "has", "be", "bear", "accept", "assume");
    }

    private boolean isGrant(int word) {
        return grammar.begins(word, word + 1, "GRANT") != null;
    }

    private int verbAfter(int word) {
        int at = grammar.pastAside(word);
        while (at < grammar.to() && (grammar.adverb(at) || grammar.is(at, WordClass.BEHIND_A_MODAL))) {
            at++;
        }
        return at;
    }

    /** Whether somebody promises in passing that others keep the promise, too: and shall ensure that its staff do. */
    private boolean ensures(int word) {
        return grammar.is(word, WordClass.ENSURES) || grammar.is(word + 1, WordClass.ENSURES);
    }

    /** Whether a participle only says which rights are meant: licences already granted. */
    private boolean describes(int word) {
        int at = word - 1;
        while (at >= grammar.from() && (grammar.adverb(at) || words.is(at, "already", "previously", "not"))) {
            at--;
        }
        return words.at(word).endsWith("ed") && !grammar.is(at, WordClass.BE) && !words.is(at, ",", "and", "or");
    }

    private boolean passiveBefore(int word) {
        return grammar.is(word - 1, WordClass.BE) && !words.at(word).endsWith("ed");
    }
}
