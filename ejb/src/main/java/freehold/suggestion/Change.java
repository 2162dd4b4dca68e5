package freehold.suggestion;

/** What became of a clause from one version to the next. */
public enum Change {
    /** The same words in the same order; its number or a link in it may be another. */
    SAME,
    /** The same words elsewhere. */
    MOVED,
    REWORDED,
    ADDED,
    REMOVED
}
