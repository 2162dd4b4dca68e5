package freehold.suggestion;

import org.jspecify.annotations.Nullable;

/**
 * A clause of the earlier version and what stands for it in the later.
 *
 * @param old by its place in the earlier version; null for an added one
 * @param fresh by its place in the later version; null for a removed one
 * @param similarity of their words, from 0 to 1
 */
record ClausePair(
        Change change, @Nullable Integer old, @Nullable Integer fresh, double similarity) {}
