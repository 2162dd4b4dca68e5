package freehold.terms;

/** How far the reading of a document version has come. */
public enum Reading {
    /** Uploaded, and about to be read. */
    WAITING,
    /** In the reader's hands. */
    READING,
    /** Text and clauses are there. */
    READ,
    /** Cannot be read; {@link Unreadable} says why. */
    REFUSED
}
