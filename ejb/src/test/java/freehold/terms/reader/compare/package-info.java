/** What the reader makes of two versions of a document, told with clauses written for it. */
@NullMarked
package freehold.terms.reader.compare;

import org.jspecify.annotations.NullMarked;
