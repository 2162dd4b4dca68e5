/**
 * Words and what they stand for: cuts a text into words and sentences, and finds the phrases of named word lists in it,
 * in one pass whatever the lists hold. It knows nothing of contracts.
 */
@NullMarked
package freehold.terms.reader.language;

import org.jspecify.annotations.NullMarked;
