/**
 * What the reader recognised in the vendor's terms, and what people made of it. A suggestion becomes a fact of the deal
 * (a trap, a promise, a position) only when an advisor confirms or corrects it; rejected ones stay, with who said so
 * and why. What was decided on a clause holds for the same clause of the next version. Corrections are the client's:
 * nothing of them reaches the rule book.
 */
@NullMarked
package freehold.suggestion;

import org.jspecify.annotations.NullMarked;
