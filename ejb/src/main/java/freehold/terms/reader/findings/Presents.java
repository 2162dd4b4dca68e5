package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Subjects.Subject;
import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.WordList.Role;

/** Finds what is done with no modal: somebody uses something, something is used, something belongs to somebody. */
final class Presents {
    private final Told told;
    private final Grammar grammar;
    private final Words words;
    private final Subjects subjects;
    private final Parties parties;

    Presents(Told told) {
        this.told = told;
        this.grammar = told.grammar();
        this.words = grammar.words();
        this.subjects = told.subjects();
        this.parties = told.parties();
    }

    /** Somebody does something, with no modal: we use, Vendor owns, we do not train. */
    void present(Tag action) {
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
            } else if (words.is(from - 1, "and", ",") && told.all().isEmpty() && actsOn(action.to())) {
                goesOn(from);
            }
            return;
        }
        // A past tense tells what was, not what may be; will Vendor use is told with its modal.
        boolean inverted = words.is(party.from() - 1, "will", "shall", "may", "can", "must", "do", "does");
        if (grammar.whose(party) || words.at(from).endsWith("ed") || inverted) {
            return;
        }
        Subject subject = subjects.endingAt(at + 1, told.last());
        if (subject.who() == null) {
            return;
        }
        Statement statement = told.begin(subject, from, action.to(), false);
        not |= words.is(from - 1, "no") || words.is(action.to(), "no", "nothing");
        if (subject.hangs()) {
            statement.endsAt(grammar.commaAfter(action.to()));
        }
        statement.add(Slot.FORCE, told.asked(subject.from()) ? "ASKED" : not || subject.none() ? "MUST_NOT" : "DOES");
        told.add(statement);
    }

    /** Whether something it is done to follows: use it, use your, not the use of. */
    private boolean actsOn(int word) {
        return words.is(word, "it", "them", "your", "this", "these", "such", "any", "all", "customer");
    }

    /** Somebody who did something that is none of our actions does something that is: we unlink it and use it. */
    private void goesOn(int from) {
        String who = subjects.mainBefore(from);
        if (who != null) {
            Statement statement = new Statement(from, from, grammar.to());
            statement.add(Slot.WHO, who);
            statement.add(Slot.FORCE, "DOES");
            told.add(statement);
        }
    }

    /** Somebody of whom something was said does not do something else, either. */
    private void goesOnNot(int from) {
        Statement statement = new Statement(from, from, grammar.to());
        Statement previous = told.last();
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
        told.add(statement);
    }

    /** Something is done, with no modal: is used, are not shared. */
    boolean passivePresent(Tag action) {
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
        Subject subject = Subject.noun(Math.min(subjects.of(at, told.last()).from(), thing));
        Statement statement = new Statement(subject.from(), at, grammar.to());
        statement.add(Slot.FORCE, not ? "MUST_NOT" : "DOES");
        statement.add(Slot.FORCE, "PASSIVE");
        parties.agent(statement);
        if (statement.of(Slot.WHO).isEmpty()) {
            statement.add(Slot.WHO, "UNSAID");
        }
        told.add(statement);
        return true;
    }

    /** Whether "in which" or "whose" opens, with no verb of its own before this one. */
    private boolean relative(int from, int verb) {
        for (int i = verb - 1; i >= from; i--) {
            if (words.is(i, "which", "whose", "where", "whom")) {
                return true;
            }
            for (Tag tag : grammar.tags().within(i, i + 1)) {
                if (tag.is(Role.ACTION)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Something belongs to somebody. */
    boolean owned(Tag own) {
        Statement open = told.last();
        if (open != null && !open.of(Slot.WHO).isEmpty() && words.is(own.from() - 1, ",", "and", "or")) {
            return false;
        }
        Subject subject = subjects.of(own.from(), told.last());
        if (subject.who() != null) {
            return false;
        }
        for (int i = own.to(); i < Math.min(own.to() + Grammar.NEAR, grammar.to()); i++) {
            Tag party = grammar.partyBeginningAt(i);
            if (party != null) {
                Statement statement = new Statement(Math.min(subject.from(), own.from()), own.from(), grammar.to());
                statement.add(Slot.WHO, party.list().code());
                statement.add(Slot.FORCE, "DOES");
                told.add(statement);
                return true;
            }
        }
        return false;
    }

    /** A list item that begins with what somebody may do: (d) to develop new features. */
    void fragment() {
        int at = grammar.from();
        if (words.is(at, "(") && words.is(at + 2, ")")) {
            at += 3;
        } else if (words.is(at + 1, ")", ".")) {
            at += 2;
        } else if (words.is(at, "\u2022", "-", "\u2014")) {
            at++;
        }
        if (at < grammar.to()
                && words.is(at, "to", "in")
                && !words.capital(at)
                && (words.is(at, "to") || words.is(at + 1, "order"))) {
            Statement statement = new Statement(at, at, grammar.to());
            statement.add(Slot.FORCE, "MAY");
            statement.add(Slot.WHO, "UNSAID");
            told.add(statement);
        }
    }
}
