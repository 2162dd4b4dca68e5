package freehold.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A briefing as a line of a list.
 *
 * @param authorNames everyone who wrote on it
 */
public record BriefingRow(
        UUID id,
        int number,
        BriefingState state,
        List<String> authorNames,
        Instant draftedAt,
        Optional<Instant> issuedAt) {
    public BriefingRow {
        authorNames = List.copyOf(authorNames);
    }

    /** Their names in a row. */
    public String authors() {
        return String.join(", ", authorNames);
    }
}
