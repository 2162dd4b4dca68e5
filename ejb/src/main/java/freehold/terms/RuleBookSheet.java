package freehold.terms;

import java.time.Instant;
import java.util.List;

/**
 * What a practice adds to the reader's rule book.
 *
 * @param text as it was saved last; empty for nothing
 * @param history who saved it when, newest first
 */
public record RuleBookSheet(String text, List<Saved> history) {
    public RuleBookSheet {
        history = List.copyOf(history);
    }

    /** A save. */
    public record Saved(int number, String byName, Instant at) {}

    /** Number of the version that stands; 0 for none. */
    public int number() {
        return history.isEmpty() ? 0 : history.get(0).number();
    }
}
