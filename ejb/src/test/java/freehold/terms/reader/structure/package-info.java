/** What the reader makes of a document's structure, told with clauses written for it. */
@NullMarked
package freehold.terms.reader.structure;

import org.jspecify.annotations.NullMarked;
