/**
 * The vendor's terms: documents and their versions as uploaded, read in a process of their own, split into clauses, and
 * the traps people find in them. {@link freehold.terms.Documents} takes them in and hands them out;
 * {@link freehold.terms.TermsReading} has them read; {@link freehold.terms.Findings} keeps the traps,
 * {@link freehold.terms.RuleBooks} what a practice adds to the reader's rules; {@link freehold.terms.ReadTerms} is how
 * other contexts hear of what was read. The package {@code reader} is that other process: the only code that ever opens
 * an uploaded document.
 */
@NullMarked
package freehold.terms;

import org.jspecify.annotations.NullMarked;
