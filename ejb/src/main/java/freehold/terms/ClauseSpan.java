package freehold.terms;

import org.jspecify.annotations.Nullable;

/**
 * Where a clause stands in a version's text.
 *
 * @param number as printed, such as {@code 4.2(b)}; null where it has none
 * @param heading null where it has none
 * @param depth 0 for the outermost
 * @param start first character, in UTF-16 units
 * @param end behind the last
 */
public record ClauseSpan(@Nullable String number, @Nullable String heading, int depth, int start, int end) {
    /** How people refer to it: its number, else its heading, else nothing. */
    public String label() {
        return number != null ? number : heading != null ? heading : "";
    }
}
