/**
 * The rule book: word lists, rules and the examples that prove them, as an advisor reads and extends them. A rule says
 * of a statement who does what with what for which purpose under which limit; how statements are found in a text is not
 * its business.
 */
@NullMarked
package freehold.terms.reader.rules;

import org.jspecify.annotations.NullMarked;
