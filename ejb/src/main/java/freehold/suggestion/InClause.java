package freehold.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The clause a suggestion rests on.
 *
 * @param ordinal its place among the clauses of the version
 * @param number as printed; null where it has none
 * @param heading null where it has none
 * @param start first character, in UTF-16 units of the text
 * @param end behind the last
 * @param fingerprint the same for the same words, whatever its number and the numbers and links in it
 */
@Embeddable
public record InClause(
        @Column(name = "clause_ordinal") int ordinal,
        @Column(name = "clause_number") @Nullable String number,
        @Column(name = "clause_heading") @Nullable String heading,
        @Column(name = "clause_start") int start,
        @Column(name = "clause_end") int end,
        @Column(name = "clause_fingerprint") String fingerprint) {

    /** How people refer to it: its number, else its heading, else nothing. */
    public String label() {
        return number != null ? number : heading != null ? heading : "";
    }

    /** Whether these characters lie inside it. */
    public boolean holds(int from, int to) {
        return start <= from && from < to && to <= end;
    }
}
