package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;

/**
 * Finds the parties of a statement that do not stand before its verb: who does it, who is given it, who is left free.
 */
final class Parties {
    private static final int RECIPIENT_REACH = 24;

    private final Grammar grammar;
    private final Words words;

    Parties(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Who does it, where the sentence says so behind the verb: used by us. */
    void agent(Statement statement) {
        for (int i = statement.head(); i < grammar.to() - 1; i++) {
            if (words.is(i, "by")) {
                Tag party = grammar.partyBeginningAt(i + 1);
                if (party != null) {
                    statement.clear(Slot.WHO);
                    statement.add(Slot.WHO, party.list().code());
                    return;
                }
            }
        }
        statement.add(Slot.WHO, "UNSAID");
    }

    /** Who is granted something, and who besides; the words that grant may name them already: allow us. */
    void recipient(Statement statement, Tag grant) {
        boolean first = true;
        int word = grant.to();
        boolean consent = words.is(word - 1, "to");
        for (int i = grant.from() + 1; i < Math.min(word + RECIPIENT_REACH, grammar.to()); i++) {
            Tag party = grammar.partyBeginningAt(i);
            if (party != null && ((consent && first) || !grammar.whose(party))) {
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

    /** Who may do what others would not be allowed to: the party behind the words that free it. */
    void freedParty(Statement statement, Tag freed) {
        for (int i = freed.to(); i < Math.min(freed.to() + 3, grammar.to()); i++) {
            Tag party = grammar.partyBeginningAt(i);
            if (party != null) {
                statement.add(Slot.WHO, party.list().code());
                return;
            }
        }
    }
}
