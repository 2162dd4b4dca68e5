/**
 * What changed between two versions of a document: which clause became which, and what that means for what was found in
 * them. Plain records in, plain records out.
 */
@NullMarked
package freehold.terms.reader.compare;

import org.jspecify.annotations.NullMarked;
