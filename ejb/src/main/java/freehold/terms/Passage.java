package freehold.terms;

/**
 * Words of a clause.
 *
 * @param clause the clause, by its place among the clauses of the version
 * @param start first character, in UTF-16 units of the text
 * @param end behind the last
 */
public record Passage(int clause, int start, int end) {}
