package freehold.terms.reader.structure;

import org.jspecify.annotations.Nullable;

/**
 * A mention of another clause of the same document. A section of a law or of another agreement is none.
 *
 * @param clause index of the clause it stands in
 * @param start offset of its first character
 * @param end offset after its last one
 * @param to index of the clause meant, {@code null} when this document has no such clause
 */
public record Reference(
        int clause, int start, int end, @Nullable Integer to) {}
