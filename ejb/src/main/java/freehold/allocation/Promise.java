package freehold.allocation;

/** What the vendor says to a use restriction. */
public enum Promise {
    /** Searched, and nothing is said. */
    SILENT,
    REFUSED,
    /** Promised, but with an opt-out, an exception or a loose word that must be named. */
    QUALIFIED,
    PROMISED
}
