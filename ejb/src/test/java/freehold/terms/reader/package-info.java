/** What the reader reads, refuses and survives. */
@NullMarked
package freehold.terms.reader;

import org.jspecify.annotations.NullMarked;
