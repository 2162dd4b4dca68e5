package freehold.terms;

/** Why a document cannot be read. */
public enum Unreadable {
    ENCRYPTED,
    SCANNED,
    BROKEN,
    WRONG_TYPE,
    EMPTY,
    /** More than 50 MB, or more than 3,000,000 characters of text. */
    TOO_LARGE,
    /** More than 300 pages. */
    TOO_MANY_PAGES,
    TOO_LONG,
    TOO_DEEP,
    /** Not read within the reader's time. */
    TIMED_OUT
}
