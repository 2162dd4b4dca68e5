package freehold.terms;

import org.jspecify.annotations.Nullable;

/**
 * Two statements of a document that cannot both hold.
 *
 * @param first the one, by its place among what was recognised
 * @param second the other
 * @param prevails the one that prevails by the document's own order of precedence; null where that does not say
 * @param by where the document says so
 */
public record Contradiction(
        int first,
        int second,
        @Nullable Integer prevails,
        @Nullable Passage by) {}
