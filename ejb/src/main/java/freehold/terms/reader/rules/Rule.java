package freehold.terms.reader.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule: what it finds, and in which statements.
 *
 * @param id its name in the book, shown with every finding
 * @param line where it stands in the book
 * @param kind what kind of thing it finds
 * @param right of a position, the right it is about; empty for what is none
 * @param label the name of what it finds; of a position the rung
 * @param severities of a trap, in order: the last one whose conditions hold counts; empty for what is no trap
 * @param when at least one of these must hold
 * @param unless none of these may hold
 * @param besides each of these must hold of some statement of the clause, this one or another
 * @param shows codes and lists whose words are the operative ones
 * @param examples what proves it
 */
public record Rule(
        String id,
        int line,
        Kind kind,
        String right,
        String label,
        List<Grade> severities,
        List<Condition> when,
        List<Condition> unless,
        List<Condition> besides,
        List<String> shows,
        List<Example> examples) {
    public Rule {
        severities = List.copyOf(severities);
        when = List.copyOf(when);
        unless = List.copyOf(unless);
        besides = List.copyOf(besides);
        shows = List.copyOf(shows);
        examples = List.copyOf(examples);
    }

    /** Whether it holds of a statement, what it asks of the rest of the clause aside. */
    public boolean holds(Condition.Answers statement) {
        return Condition.any(when, statement) && !Condition.any(unless, statement);
    }

    /** What kind of thing a rule finds. */
    public enum Kind {
        /** Wording that quietly undoes a position. */
        TRAP,
        /** What the vendor promises not to do, or to do in time. */
        RESTRICTION,
        /** A fact of the indemnity. */
        INDEMNITY,
        /** A rung of a right's ladder. */
        POSITION
    }

    /**
     * How grave a trap is, and when.
     *
     * @param severity {@code HIGH}, {@code MEDIUM} or {@code LOW}
     * @param when {@code null} for always
     */
    public record Grade(String severity, @Nullable Condition when) {}

    /**
     * A clause that must be found, or must not.
     *
     * @param line where it stands in the book
     * @param must whether it must be found
     * @param clause the words
     */
    public record Example(int line, boolean must, String clause) {}
}
