package freehold.terms;

import java.util.List;

/**
 * A version as it is read: text and clauses.
 *
 * @param text all offsets count its UTF-16 units
 * @param clauses in order; together they cover the text but for blanks between them
 */
public record ReadingSheet(VersionSheet version, String text, List<ClauseSpan> clauses) {
    public ReadingSheet {
        clauses = List.copyOf(clauses);
    }
}
