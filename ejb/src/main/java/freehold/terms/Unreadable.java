package freehold.terms;

/** Why a document cannot be read. */
public enum Unreadable {
    ENCRYPTED,
    SCANNED,
    BROKEN,
    WRONG_TYPE,
    EMPTY,
    /** More than 50 MB, or a file that unfolds to far more than it seems. */
    TOO_LARGE,
    /** More than 300 pages. */
    TOO_MANY_PAGES,
    /** More than 1,200,000 characters of text, which is what 300 pages hold, whether or not there are pages. */
    TOO_LONG,
    /** More than 5,000 clauses with numbers or headings of their own. */
    TOO_MANY_CLAUSES,
    TOO_DEEP,
    /** Not read within the reader's time. */
    TIMED_OUT,
    /** Not read within the reader's memory. */
    OUT_OF_MEMORY;

    /** Whether it may lie in the reading and not in the document, so that another may end otherwise. */
    public boolean mayPass() {
        return this == TIMED_OUT || this == OUT_OF_MEMORY;
    }
}
