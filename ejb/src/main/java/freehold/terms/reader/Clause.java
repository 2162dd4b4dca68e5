package freehold.terms.reader;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the document one can point at.
 *
 * @param number its full number, such as {@code 4.2(b)} for the item (b) under 4.2; {@code null} when it has none
 * @param heading its own heading, without the number
 * @param depth how far it is indented in the document's order, 0 for the outermost
 * @param start offset of its first UTF-16 code unit in the document's text
 * @param end offset after its last one
 */
public record Clause(@Nullable String number, @Nullable String heading, int depth, int start, int end) {}
