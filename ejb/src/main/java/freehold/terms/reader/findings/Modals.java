package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Subjects.Subject;
import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.WordList.Role;

/** Finds what somebody may, must or must not do, and where nothing keeps them from it. */
final class Modals {
    private final Told told;
    private final Grammar grammar;
    private final Words words;
    private final Subjects subjects;
    private final Parties parties;

    Modals(Told told) {
        this.told = told;
        this.grammar = told.grammar();
        this.words = grammar.words();
        this.subjects = told.subjects();
        this.parties = told.parties();
    }

    /** May, will, shall and what stands for them. */
    void modal(Tag modal) {
        Statement open = told.last();
        if (open != null && words.is(modal.from() - 1, "and") && ensures(modal.to())) {
            return;
        }
        Subject subject = subject(modal);
        int verb = verbAfter(modal.to());
        boolean grants = subject.customer() && isGrant(verb);
        Statement statement = told.begin(subject, modal.from(), modal.to(), grants);
        Tag freed = grammar.begins(modal.to(), modal.to() + 3, "FREED");
        boolean not = grammar.begins(modal.to(), modal.to() + 2, "REFRAIN") != null
                || (freed == null && (told.denied(modal.from(), modal.to(), subject) || nothing(verb)));
        boolean may =
                freed != null || words.is(modal.from(), "may", "can", "could", "might", "is", "are", "be", "remain");
        String force = not ? "MUST_NOT" : grants ? "GRANTS" : may ? "MAY" : "MUST";
        // To be spared a duty, or to stop what was allowed, forbids nothing and allows nothing.
        boolean neither = (not && grammar.begins(modal.from(), modal.to() + 2, "NEED_NOT") != null)
                || (grammar.begins(modal.from(), modal.to() + 2, "STOPS") != null
                        && grammar.begins(modal.to(), grammar.to(), "DELETE") == null);
        String said = told.asked(subject.from()) ? "ASKED" : neither ? "NEED_NOT" : force;
        statement.add(Slot.FORCE, said);
        boolean right = grammar.begins(modal.to(), modal.to() + 2, "RIGHT_HELD") != null;
        if (said.equals("MUST") && !right && subject.who() != null && words.is(modal.from(), "shall", "must")) {
            statement.add(Slot.FORCE, "DUTY");
        }
        if (grants) {
            told.consume(verb);
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
        told.add(statement);
        items(statement, modal.to());
    }

    /** What is listed behind one modal is said item by item: will (i) keep, (ii) not use, (iii) erase. */
    private void items(Statement first, int from) {
        if (!words.is(from, "(", ":")) {
            return;
        }
        Statement open = first;
        int end = Math.min(first.to(), grammar.to());
        for (int i = from; i + 1 < end; i++) {
            int item = i + 1;
            boolean not = words.is(item, "not");
            if (!words.is(i, ")") || !grammar.enumerated(item) || !acts(not ? item + 1 : item)) {
                continue;
            }
            int mark = grammar.opening(i);
            if (mark <= from + 1) {
                continue;
            }
            Statement next = new Statement(item, item, end);
            next.addAll(Slot.WHO, first.of(Slot.WHO));
            next.addAll(Slot.WITH, first.of(Slot.WITH));
            if (not) {
                next.add(Slot.FORCE, "MUST_NOT");
            } else {
                next.addAll(Slot.FORCE, first.of(Slot.FORCE));
            }
            open.endsAt(mark);
            told.add(next);
            open = next;
        }
    }

    private boolean acts(int word) {
        for (Tag tag : grammar.tags().within(word, word + 1)) {
            if (tag.is(Role.ACTION)) {
                return true;
            }
        }
        return false;
    }

    /** Who may or must; what something is done to is a thing, even when words in passing stand before the verb. */
    private Subject subject(Tag modal) {
        Subject subject = subjects.of(modal.from(), told.last());
        boolean apart = words.is(modal.from() - 1, ",");
        boolean taken = !subject.explicit() && !subject.noun() && (subject.who() == null || apart);
        return taken && grammar.passive(modal.to())
                ? Subject.noun(grammar.nounFrom(apart ? modal.from() - 1 : modal.from()))
                : subject;
    }

    /** Has the right to, reserves the right to, is free to: somebody holds a right. */
    void held(Tag right) {
        Subject subject = subjects.of(right.from(), told.last());
        Statement statement = told.begin(subject, right.from(), right.to(), false);
        statement.add(Slot.FORCE, told.denied(right.from(), right.to(), subject) ? "MUST_NOT" : "MAY");
        told.add(statement);
    }

    /** Nothing prevents somebody from doing something: so they may. */
    void freedFrom(Tag freed) {
        Statement statement = new Statement(freed.from(), freed.to() - 1, grammar.to());
        statement.add(Slot.FORCE, "MAY");
        parties.freedParty(statement, freed);
        for (int i = freed.from(); i < Math.min(freed.to(), grammar.to()); i++) {
            told.consume(i);
        }
        told.add(statement);
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
}
