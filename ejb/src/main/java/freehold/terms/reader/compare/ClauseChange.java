package freehold.terms.reader.compare;

import org.jspecify.annotations.Nullable;

/**
 * What became of one clause.
 *
 * @param kind what happened to it
 * @param before its index in the older version, {@code null} when it was added
 * @param after its index in the newer version, {@code null} when it was removed
 * @param similarity share of its words that stayed, from 0 to 1; 0 for what was added or removed
 */
public record ClauseChange(
        Kind kind, @Nullable Integer before, @Nullable Integer after, double similarity) {
    /** What may happen to a clause. */
    public enum Kind {
        /** The same words, in the same order of clauses; its number and what it refers to may be numbered anew. */
        SAME,
        /** The same words at another place among its neighbours. */
        MOVED,
        /** Other words, but recognisably the same clause. */
        REWORDED,
        /** Stands in the newer version only. */
        ADDED,
        /** Stands in the older version only. */
        REMOVED
    }
}
