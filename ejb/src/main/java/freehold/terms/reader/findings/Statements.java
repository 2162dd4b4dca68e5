package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Sentences.Sentence;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.WordList.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of one sentence. A statement begins where somebody may, must, must not, does or is granted
 * something; it reaches as far as the sentence, or to where somebody else begins to.
 */
final class Statements {
    private static final Set<String> JOINS = Set.of("and", "or", "but", ",", ";", "then", "hereby", ":", "\u2014");
    private static final Set<String> OPENS = Set.of(
            ",",
            ";",
            ".",
            ":",
            "and",
            "but",
            ")",
            "\"",
            "then",
            "therefore",
            "however",
            "(",
            "agree",
            "agrees",
            "acknowledge");
    private static final Set<String> PARTICIPLES = Set.of(
            "kept",
            "held",
            "sold",
            "made",
            "given",
            "put",
            "taken",
            "fed",
            "built",
            "read",
            "seen",
            "sent",
            "taught",
            "learnt",
            "shown",
            "done",
            "lost",
            "found",
            "set",
            "left",
            "brought",
            "written",
            "drawn",
            "withdrawn",
            "free");
    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "no", "neither", "nor", "none", "cannot", "wont", "nothing");
    private static final int NEAR = 4;
    private static final int PURPOSE_REACH = 16;

    private final Words words;
    private final Tags tags;
    private final Sentence sentence;
    private final List<Statement> found = new ArrayList<>();
    private final boolean[] consumed;

    Statements(Words words, Tags tags, Sentence sentence) {
        this.words = words;
        this.tags = tags;
        this.sentence = sentence;
        this.consumed = new boolean[sentence.to() - sentence.from() + 1];
    }

    List<Statement> find() {
        int done = -1;
        for (Tag tag : tags.within(sentence.from(), sentence.to())) {
            if (tag.from() == done || consumed[tag.from() - sentence.from()]) {
                continue;
            }
            int before = found.size();
            if (tag.isOf("FREED") && words.is(tag.from(), "nothing", "neither")) {
                freedFrom(tag);
            } else if (tag.isOf("MODAL")) {
                modal(tag);
            } else if (tag.isOf("RIGHT_HELD")) {
                held(tag);
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
        Statement whole = new Statement(sentence.from(), sentence.from(), sentence.to());
        whole.add(Slot.FORCE, "SAID");
        found.add(whole);
        for (Statement statement : found) {
            fill(statement);
        }
        return found;
    }

    /** May, will, shall and what stands for them. */
    private void modal(Tag modal) {
        Subject subject = subjectOf(modal.from());
        int verb = verbAfter(modal.to());
        boolean grants = subject.customer() && isGrant(verb);
        Statement statement = begin(subject, modal.from(), modal.to(), grants);
        Tag freed = freed(modal.to());
        boolean not = freed == null && negated(modal.from(), modal.to(), subject);
        boolean may = freed != null
                || modal.list().phrases().isEmpty()
                || words.is(modal.from(), "may", "can", "could", "might", "is", "are", "be", "remain");
        statement.add(Slot.FORCE, not ? "MUST_NOT" : grants ? "GRANTS" : may ? "MAY" : "MUST");
        if (grants) {
            consumed[verb - sentence.from()] = true;
            recipient(statement, verb);
        } else if (freed != null && subject.who() == null) {
            freedParty(statement, freed);
        } else if (subject.noun() && passive(modal.to())) {
            statement.add(Slot.FORCE, "PASSIVE");
            agent(statement);
        } else if (subject.noun() && not && nobody(subject.from())) {
            statement.add(Slot.WHO, "UNSAID");
        }
        found.add(statement);
    }

    /** Has the right to, reserves the right to, is free to: somebody holds a right. */
    private void held(Tag right) {
        Subject subject = subjectOf(right.from());
        Statement statement = begin(subject, right.from(), right.to(), false);
        statement.add(Slot.FORCE, negated(right.from(), right.to(), subject) ? "MUST_NOT" : "MAY");
        found.add(statement);
    }

    /** Grants, authorises, consents to. */
    private void grant(Tag grant) {
        Subject subject = subjectOf(grant.from());
        Statement statement = begin(subject, grant.from(), grant.to(), true);
        if (subject.who() == null && passiveBefore(grant.from())) {
            return;
        }
        boolean not = negated(grant.from() - 2, grant.to(), subject);
        statement.add(Slot.FORCE, not ? "MUST_NOT" : "GRANTS");
        if (words.at(grant.from()).endsWith("ed") && words.is(grant.from() - 1, "is", "are", "be", "been", "hereby")) {
            statement.add(Slot.FORCE, "PASSIVE");
        }
        recipient(statement, grant.to());
        found.add(statement);
    }

    /** Something belongs to somebody. */
    private boolean owned(Tag own) {
        Subject subject = subjectOf(own.from());
        if (subject.who() != null) {
            return false;
        }
        for (int i = own.to(); i < Math.min(own.to() + NEAR, sentence.to()); i++) {
            Tag party = partyBeginningAt(i);
            if (party != null) {
                Statement statement = new Statement(Math.min(subject.from(), own.from()), own.from(), sentence.to());
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
        int at = sentence.from();
        if (words.is(at, "(")) {
            at += 3;
        } else if (words.is(at + 1, ")", ".")) {
            at += 2;
        } else if (words.is(at, "\u2022", "-", "\u2014")) {
            at++;
        }
        if (words.is(at, "to", "in") && !words.capital(at) && (words.is(at, "to") || words.is(at + 1, "order"))) {
            Statement statement = new Statement(at, at, sentence.to());
            statement.add(Slot.FORCE, "MAY");
            statement.add(Slot.WHO, "UNSAID");
            found.add(statement);
        }
    }

    /** Something is done, with no modal: is used, are not shared. */
    private boolean passivePresent(Tag action) {
        int at = action.from() - 1;
        boolean not = false;
        while (at >= sentence.from() && (adverb(at) || words.is(at, "not", "never", "being"))) {
            not |= words.is(at, "not", "never");
            at--;
        }
        if (!words.is(at, "is", "are", "was", "were", "isnt", "arent", "gets", "get") || !participle(action.from())) {
            return false;
        }
        not |= words.is(at, "isnt", "arent");
        if (words.is(at - 1, "that", "which", "who", "where")) {
            return false;
        }
        Subject subject = subjectOf(at);
        if (!subject.noun() && !(subject.who() == null)) {
            return false;
        }
        Statement statement = new Statement(subject.from(), at, sentence.to());
        statement.add(Slot.FORCE, not ? "MUST_NOT" : "DOES");
        statement.add(Slot.FORCE, "PASSIVE");
        agent(statement);
        if (statement.of(Slot.WHO).isEmpty()) {
            statement.add(Slot.WHO, "UNSAID");
        }
        found.add(statement);
        return true;
    }

    /** Somebody does something, with no modal: we use, Vendor owns, we do not train. */
    private void present(Tag action) {
        int from = action.from();
        boolean not = false;
        int at = from - 1;
        while (at >= sentence.from()
                && (adverb(at)
                        || words.is(at, "not", "do", "does", "dont", "doesnt", "never", "neither", "makes", "make"))) {
            not |= words.is(at, "not", "dont", "doesnt", "never", "neither");
            at--;
        }
        Tag party = partyEndingAt(at + 1);
        if (party == null) {
            if (words.is(from - 1, "not")
                    && words.is(from - 2, "do", "does")
                    && !found.isEmpty()
                    && words.is(from - 3, "and", ",", "but")) {
                Statement previous = found.get(found.size() - 1);
                Statement statement = new Statement(from, from, sentence.to());
                statement.addAll(Slot.WHO, previous.of(Slot.WHO));
                statement.add(Slot.FORCE, "MUST_NOT");
                previous.endsAt(from - 3);
                found.add(statement);
            }
            return;
        }
        if (whose(party)) {
            return;
        }
        Subject subject = subjectAt(at + 1);
        if (subject.who() == null) {
            return;
        }
        Statement statement = begin(subject, from, action.to(), false);
        not |= words.is(from - 1, "no") || words.is(action.to(), "no");
        statement.add(Slot.FORCE, not || subject.none() ? "MUST_NOT" : "DOES");
        found.add(statement);
    }

    private Statement begin(Subject subject, int head, int to, boolean granting) {
        Statement statement = new Statement(subject.from(), head, sentence.to());
        if (subject.who() != null) {
            statement.add(Slot.WHO, subject.who());
        }
        subject.with().forEach(with -> statement.add(Slot.WITH, with));
        if (subject.explicit() && subject.main()) {
            for (Statement earlier : found) {
                if (earlier.head() < subject.from()) {
                    earlier.endsAt(subject.from());
                }
            }
        } else if (!granting && (subject.customer() || "OTHER".equals(subject.who()))) {
            statement.endsAt(commaAfter(to));
        }
        statement.endsAt(bracketAround(head));
        return statement;
    }

    /** Where the brackets close in which a word stands; the sentence's end for one that stands in none. */
    private int bracketAround(int word) {
        int depth = 0;
        for (int i = word; i >= sentence.from(); i--) {
            depth += words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0;
            if (depth == 1) {
                int open = i;
                int at = word;
                int inner = 1;
                while (at < sentence.to() && inner > 0) {
                    inner += words.is(at, "(") ? 1 : words.is(at, ")") ? -1 : 0;
                    at++;
                }
                return at - open > 3 ? at : sentence.to();
            }
        }
        return sentence.to();
    }

    private int commaAfter(int word) {
        int at = word;
        while (at < sentence.to() && !words.is(at, ",", ";", ")", ":")) {
            at++;
        }
        return at;
    }

    /** Words that take a prohibition away: shall not be prevented from. */
    private @Nullable Tag freed(int word) {
        for (Tag tag : tags.within(word, Math.min(word + 3, sentence.to()))) {
            if (tag.isOf("FREED")) {
                return tag;
            }
        }
        return null;
    }

    /** Nothing prevents somebody from doing something: so they may. */
    private void freedFrom(Tag freed) {
        Statement statement = new Statement(freed.from(), freed.to() - 1, sentence.to());
        statement.add(Slot.FORCE, "MAY");
        freedParty(statement, freed);
        for (int i = freed.from(); i < freed.to(); i++) {
            consumed[i - sentence.from()] = true;
        }
        found.add(statement);
    }

    private void freedParty(Statement statement, Tag freed) {
        for (int i = freed.to(); i < Math.min(freed.to() + 3, sentence.to()); i++) {
            Tag party = partyBeginningAt(i);
            if (party != null) {
                statement.add(Slot.WHO, party.list().code());
                return;
            }
        }
    }

    private boolean isGrant(int word) {
        return tags.within(word, word + 1).stream().anyMatch(tag -> tag.isOf("GRANT"));
    }

    private int verbAfter(int word) {
        int at = word;
        while (at < sentence.to()
                && (adverb(at) || words.is(at, "not", "be", "deemed", "to", "have", "agree", "agrees", "and"))) {
            at++;
        }
        return at;
    }

    private boolean adverb(int word) {
        return words.is(
                        word,
                        "also",
                        "hereby",
                        "only",
                        "then",
                        "expressly",
                        "further",
                        "always",
                        "generally",
                        "automatically",
                        "therefore",
                        "otherwise",
                        "additionally",
                        "irrevocably",
                        "unconditionally",
                        "ourselves",
                        "sometimes",
                        "however",
                        "thereafter",
                        "each",
                        "at",
                        "all",
                        "times",
                        "still",
                        "nevertheless",
                        "nonetheless",
                        "occasionally",
                        "periodically",
                        "routinely",
                        "promptly",
                        "solely",
                        "currently",
                        "continuously",
                        "perpetually",
                        "ever",
                        "knowingly",
                        "both",
                        "either")
                || tags.within(word, word + 1).stream().anyMatch(tag -> tag.isOf("ADVERB"));
    }

    private boolean negated(int from, int to, Subject subject) {
        if (subject.none() || subject.noun() && nobody(subject.from())) {
            return true;
        }
        for (int i = Math.max(from, sentence.from()); i < Math.min(to + NEAR, sentence.to()); i++) {
            if (i >= to
                    && !adverb(i)
                    && !words.is(
                            i,
                            ",",
                            "not",
                            "never",
                            "be",
                            "under",
                            "no",
                            "circumstances",
                            "in",
                            "event",
                            "without",
                            "your",
                            "consent",
                            "and")) {
                return false;
            }
            if (NEGATIONS.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean nobody(int word) {
        return words.is(word, "no", "none", "nothing", "neither", "nobody")
                || words.is(word + 1, "no", "none", "neither");
    }

    private boolean passive(int word) {
        for (int i = word; i < Math.min(word + NEAR, sentence.to()); i++) {
            if (words.is(i, "be", "been", "become")) {
                int verb = i + 1;
                while (verb < sentence.to() && (adverb(verb) || words.is(verb, "not", "so"))) {
                    verb++;
                }
                return participle(verb);
            }
        }
        return false;
    }

    private boolean participle(int word) {
        return words.at(word).endsWith("ed") || PARTICIPLES.contains(words.at(word));
    }

    private boolean passiveBefore(int word) {
        return words.is(word - 1, "be", "been", "is", "are") && !words.at(word).endsWith("ed");
    }

    /** Who does it, where the sentence says so behind the verb: used by us. */
    private void agent(Statement statement) {
        for (int i = statement.head(); i < sentence.to() - 1; i++) {
            if (words.is(i, "by")) {
                Tag party = partyBeginningAt(i + 1);
                if (party != null) {
                    statement.clear(Slot.WHO);
                    statement.add(Slot.WHO, party.list().code());
                    return;
                }
            }
        }
        statement.add(Slot.WHO, "UNSAID");
    }

    private void recipient(Statement statement, int word) {
        boolean first = true;
        boolean consent = words.is(word - 1, "to");
        for (int i = word; i < Math.min(word + 24, sentence.to()); i++) {
            Tag party = partyBeginningAt(i);
            if (party != null && (consent && first || !whose(party))) {
                String code = party.list().code();
                if (first) {
                    statement.add(Slot.WITH, "TO_" + code);
                    first = false;
                } else if (words.is(i - 1, ",", "and", "or")
                        || words.is(i - 2, ",", "and", "or")
                        || words.is(i - 3, ",", "and")) {
                    statement.add(Slot.WITH, code);
                }
                i = party.to() - 1;
            } else if (!first && words.is(i, "a", "an", "the", "to") && i > word + 2) {
                return;
            }
        }
    }

    /** Who the subject of a modal or verb is. */
    private Subject subjectOf(int head) {
        int at = head - 1;
        while (at >= sentence.from()) {
            if (adverb(at)
                    || words.is(at, "not", "do", "does")
                    || words.at(head).endsWith("ing") && words.is(at, "is", "are", "am")) {
                at--;
            } else if (words.is(at, ")")) {
                at = opening(at) - 1;
            } else if (words.is(at, ",") && partyEndingAt(at) != null) {
                at--;
            } else {
                break;
            }
        }
        return subjectAt(at + 1);
    }

    private boolean whose(Tag party) {
        return words.possessive(party.to() - 1) || words.is(party.from(), "our", "your", "its", "their");
    }

    private int opening(int closing) {
        int depth = 0;
        for (int i = closing; i >= sentence.from(); i--) {
            depth += words.is(i, ")") ? 1 : words.is(i, "(") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return closing;
    }

    private Subject subjectAt(int end) {
        if (words.is(end - 1, "event", "circumstances", "event,") && words.is(end - 2, "no")) {
            int at = end;
            while (at < sentence.to() && at < end + NEAR && partyBeginningAt(at) == null) {
                at++;
            }
            Tag party = partyBeginningAt(at);
            return new Subject(end, party == null ? null : party.list().code(), Set.of(), true, true, true, false);
        }
        if (end <= sentence.from()) {
            return Subject.unknown(sentence.from());
        }
        Tag party = partyEndingAt(end);
        if (party != null && !whose(party)) {
            return explicit(party);
        }
        String before = words.at(end - 1);
        if (party == null && (JOINS.contains(before) || enumerated(end))) {
            Statement previous = found.isEmpty() ? null : found.get(found.size() - 1);
            if (previous != null) {
                if (!before.equals(")") && !before.equals("or")) {
                    previous.endsAt(end - 1);
                }
                Set<String> who = new TreeSet<>(previous.of(Slot.WHO));
                return new Subject(
                        end, who.isEmpty() ? null : who.iterator().next(), Set.of(), false, false, false, false);
            }
            return Subject.unknown(end);
        }
        return Subject.noun(nounFrom(end));
    }

    private boolean enumerated(int end) {
        return words.is(end - 1, ")") && end - opening(end - 1) <= 3;
    }

    private int nounFrom(int end) {
        int at = end - 1;
        while (at > sentence.from()
                && !words.is(at - 1, ";", ".", ":", "that", "if", "and", "but")
                && !(words.is(at - 1, ",") && end - at > 3)) {
            at--;
        }
        return at;
    }

    /** A party as a subject, with those joined to it. */
    private Subject explicit(Tag last) {
        Set<String> with = new TreeSet<>();
        Tag party = last;
        String who = party.list().code();
        int from = party.from();
        for (int step = 0; step < 5; step++) {
            int at = from - 1;
            while (at >= sentence.from()
                    && words.is(
                            at,
                            "its",
                            "our",
                            "their",
                            "your",
                            "the",
                            "other",
                            "respective",
                            "any",
                            "of",
                            "corporate")) {
                at--;
            }
            if (!words.is(at, "and", "or", ",", "/")) {
                break;
            }
            int earlier = words.is(at, "and", "or") && words.is(at - 1, ",") ? at - 1 : at;
            Tag joined = partyEndingAt(earlier);
            if (joined == null || words.possessive(joined.to() - 1)) {
                break;
            }
            with.add(who);
            who = joined.list().code();
            from = joined.from();
        }
        boolean none = words.is(from - 1, "neither", "no");
        int before = from - 1;
        while (before >= sentence.from()
                && (words.mark(before) && !words.is(before, ",", ";", ")", ".", ":") || adverb(before))) {
            before--;
        }
        boolean agreed = words.is(before, "that")
                && words.is(
                        before - 1,
                        "agree",
                        "agrees",
                        "acknowledge",
                        "acknowledges",
                        "understand",
                        "understands",
                        "instruct",
                        "consent",
                        "consents",
                        "confirm",
                        "accept");
        boolean main = before < sentence.from() || agreed || OPENS.contains(words.at(before));
        return new Subject(
                from, who, with, true, main, none || last.list().code().equals("NEITHER"), false);
    }

    private @Nullable Tag partyEndingAt(int end) {
        int low = Math.max(sentence.from(), end - NEAR);
        for (Tag tag : tags.within(low, end)) {
            if (tag.is(Role.PARTY) && tag.to() == end) {
                return tag;
            }
        }
        return null;
    }

    private @Nullable Tag partyBeginningAt(int from) {
        for (Tag tag : tags.within(from, from + 1)) {
            if (tag.is(Role.PARTY)) {
                return tag;
            }
        }
        return null;
    }

    /** Fills the slots from the phrases in its reach. */
    private void fill(Statement statement) {
        for (Tag tag : tags.within(sentence.from(), sentence.to())) {
            boolean within = tag.from() >= statement.from() && tag.from() < statement.to();
            statement.add(Slot.SENTENCE, tag.list().name());
            if (tag.is(Role.LIMIT)) {
                statement.add(Slot.LIMIT, tag.list().code());
            }
            if (!within) {
                continue;
            }
            statement.add(Slot.HAS, tag.list().name());
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
                    if (serves(tag, statement)) {
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
    }

    /** Who is held harmless: the party named next. */
    private void indemnified(Statement statement, Tag verb) {
        for (int i = verb.from() + 1; i < Math.min(verb.to() + 10, sentence.to()); i++) {
            Tag party = partyBeginningAt(i);
            if (party != null) {
                boolean of = whose(party) && party.list().code().equals("CUSTOMER");
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
        int low = Math.max(statement.from(), purpose.from() - NEAR);
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

    /** Whether a product called by its name follows. */
    private boolean named(int word) {
        int at = word;
        while (at < sentence.to() && words.is(at, "the", "our", "and", "its", "of")) {
            at++;
        }
        if (at >= sentence.to() || !words.capital(at) || words.shouted(at) || at == sentence.from()) {
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
        boolean forbids = statement.has(Slot.FORCE, "MUST_NOT");
        for (int i = at - 1; i >= Math.max(sentence.from(), at - 5); i--) {
            if (words.is(i, "excluding", "except")
                    || !forbids && words.is(i, "without", "never", "nor")
                    || !forbids && words.is(i, "not") && !words.is(i + 1, "limited", "only")
                    || words.is(i, "than") && words.is(i - 1, "other")) {
                return true;
            }
            if (words.is(i, ",", ";", ".", "(", ")", "but")) {
                return false;
            }
        }
        return false;
    }

    /**
     * The subject of a statement.
     *
     * @param from its first word
     * @param who the party's code; {@code null} where it is none
     * @param with parties joined to it
     * @param explicit whether it stands there, not taken over from the statement before
     * @param main whether it opens a clause of its own, not one that hangs on another
     * @param none whether it says nobody
     * @param noun whether it is a thing, not a party
     */
    private record Subject(
            int from,
            @Nullable String who,
            Set<String> with,
            boolean explicit,
            boolean main,
            boolean none,
            boolean noun) {
        static Subject unknown(int from) {
            return new Subject(from, null, Set.of(), false, false, false, false);
        }

        static Subject noun(int from) {
            return new Subject(from, null, Set.of(), false, false, false, true);
        }

        boolean customer() {
            return "CUSTOMER".equals(who);
        }
    }
}
