package freehold.terms;

import freehold.deal.Artefact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something the reader recognised in a clause, with all that made it do so.
 *
 * @param label a {@link Trap}, {@link Restraint} or {@link IndemnityPoint}, as the kind has it
 * @param passage the statement it rests on
 * @param words its operative words, inside the statement
 * @param rule id of the rule that recognised it
 * @param severity of a trap
 * @param days of a deletion
 * @param amount of a cap, as written
 * @param formula of a cap, as written
 */
public record Recognised(
        Kind kind,
        String label,
        Passage passage,
        List<Span> words,
        String rule,
        @Nullable Severity severity,
        Statement statement,
        @Nullable Integer days,
        @Nullable String amount,
        @Nullable String formula) {
    public Recognised {
        words = List.copyOf(words);
    }

    /** What kind of thing it is. */
    public enum Kind {
        TRAP,
        RESTRICTION,
        INDEMNITY;

        /** Whether there is such a label of this kind. */
        public boolean knows(String label) {
            Enum<?>[] labels =
                    switch (this) {
                        case TRAP -> Trap.values();
                        case RESTRICTION -> Restraint.values();
                        case INDEMNITY -> IndemnityPoint.values();
                    };
            for (Enum<?> each : labels) {
                if (each.name().equals(label)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Characters of the text, in UTF-16 units. */
    public record Span(int start, int end) {}

    /** Who may or must do what, with what, for which purposes, within which limits; each as far as it is said. */
    public record Statement(
            Optional<Actor> who,
            Optional<Force> force,
            List<Deed> does,
            List<Matter> what,
            List<Purpose> purposes,
            List<Limit> limits) {
        public Statement {
            does = List.copyOf(does);
            what = List.copyOf(what);
            purposes = List.copyOf(purposes);
            limits = List.copyOf(limits);
        }

        /** A statement of which nothing is known. */
        public static Statement unknown() {
            return new Statement(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
        }

        /** The artefacts it speaks of, in their order. */
        public List<Artefact> artefacts() {
            return what.stream()
                    .flatMap(matter -> matter.artefact().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
