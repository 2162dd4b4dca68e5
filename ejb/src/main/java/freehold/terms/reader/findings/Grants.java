package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Subjects.Subject;
import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;

/** Finds what somebody is granted, and how far a licence reaches. */
final class Grants {
    private final Told told;
    private final Grammar grammar;
    private final Words words;
    private final Subjects subjects;
    private final Parties parties;

    Grants(Told told) {
        this.told = told;
        this.grammar = told.grammar();
        this.words = grammar.words();
        this.subjects = told.subjects();
        this.parties = told.parties();
    }

    /** Grants, authorises, consents to. */
    void grant(Tag grant) {
        Subject subject = subjects.of(grant.from(), told.last());
        if (subject.who() == null && (passiveBefore(grant.from()) || describes(grant.from()))) {
            return;
        }
        Statement statement = told.begin(subject, grant.from(), grant.to(), true);
        boolean not = told.denied(grant.from() - 2, grant.to(), subject);
        statement.add(Slot.FORCE, not ? "MUST_NOT" : "GRANTS");
        if (words.at(grant.from()).endsWith("ed") && words.is(grant.from() - 1, "is", "are", "be", "been", "hereby")) {
            statement.add(Slot.FORCE, "PASSIVE");
        }
        parties.recipient(statement, grant);
        told.add(statement);
    }

    /** The vendor's licence reaches further: our licence includes the right to. */
    void extended(Tag licence) {
        Tag whose = grammar.partyEndingAt(licence.from());
        if (words.is(licence.from() - 1, "this") || (whose != null && whose.isOf("VENDOR") && grammar.whose(whose))) {
            Statement statement = new Statement(licence.from(), licence.from(), grammar.to());
            statement.add(Slot.WHO, "VENDOR");
            statement.add(Slot.FORCE, "MAY");
            told.add(statement);
        }
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
