package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Subjects.Subject;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in a sentence so far, and the tools to find more: who its subjects and parties are. */
final class Told {
    private final Grammar grammar;
    private final Words words;
    private final Subjects subjects;
    private final Parties parties;
    private final List<Statement> found = new ArrayList<>();
    private final boolean[] consumed;

    Told(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.subjects = new Subjects(grammar);
        this.parties = new Parties(grammar);
        this.consumed = new boolean[grammar.to() - grammar.from() + 1];
    }

    Grammar grammar() {
        return grammar;
    }

    Subjects subjects() {
        return subjects;
    }

    Parties parties() {
        return parties;
    }

    List<Statement> all() {
        return found;
    }

    void add(Statement statement) {
        found.add(statement);
    }

    /** Marks a word as said with another one, so that nothing begins at it. */
    void consume(int word) {
        consumed[word - grammar.from()] = true;
    }

    boolean isConsumed(int word) {
        return consumed[word - grammar.from()];
    }

    @Nullable
    Statement last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** Begins a statement of a subject; whoever speaks for themselves ends what was told of others before. */
    Statement begin(Subject subject, int head, int to, boolean granting) {
        Statement statement = new Statement(subject.from(), head, grammar.to());
        if (subject.who() != null) {
            statement.add(Slot.WHO, subject.who());
        }
        subject.with().forEach(with -> statement.add(Slot.WITH, with));
        if (subject.explicit()) {
            statement.saysWhoActs();
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

    boolean denied(int from, int to, Subject subject) {
        return subject.none() || (subject.noun() && grammar.nobody(subject.from())) || grammar.negated(from, to);
    }

    /** Whether it is left open: whether such vendor uses it, whether your content may be used. */
    boolean asked(int subject) {
        return words.is(subject, "whether") || words.is(subject - 1, "whether") || words.is(subject - 2, "whether");
    }
}
