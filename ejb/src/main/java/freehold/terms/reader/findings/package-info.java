/**
 * What a clause says: finds its statements (who may do what with what, for which purpose, under which limit), asks the
 * rule book about each, and derives findings, artefacts spoken of, positions and contradictions.
 */
@NullMarked
package freehold.terms.reader.findings;

import org.jspecify.annotations.NullMarked;
