/**
 * How a document hangs together: which clause stands under which, what refers to what, what its defined terms cover,
 * and what prevails where it contradicts itself. Everything is read from the text and its flat clauses by scanners that
 * pass over it once; nothing here understands a sentence.
 */
@NullMarked
package freehold.terms.reader.structure;

import org.jspecify.annotations.NullMarked;
