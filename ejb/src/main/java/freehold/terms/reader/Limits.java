package freehold.terms.reader;

/** What one document may be at most. Beyond any of these it is refused, never read in part. */
final class Limits {
    /** Size of the uploaded file in bytes. */
    static final long FILE_BYTES = 50L * 1024 * 1024;

    /** Pages of a PDF. */
    static final int PAGES = 300;

    /** UTF-16 code units on a densely set page. */
    private static final int PAGE_CHARACTERS = 4_000;

    /**
     * UTF-16 code units of the extracted text, whatever the format: what {@link #PAGES} hold, so that a format without
     * pages is bounded as one with them.
     */
    static final int TEXT_CHARACTERS = PAGES * PAGE_CHARACTERS;

    /** Clauses; real documents stay far below. Each is a row for the portal, and an element of its page. */
    static final int CLAUSES = 5_000;

    /** Elements inside elements; real contracts stay below fifty. */
    static final int DEPTH = 400;

    /** Bytes one part of a DOCX may unfold to. */
    static final long PART_BYTES = 200L * 1024 * 1024;

    /** A part that unfolds to more than this many times its packed size is taken for a bomb. */
    static final int INFLATION = 200;

    /** Files inside a DOCX. */
    static final int PARTS = 5_000;

    /** Drawing instructions on all pages of a PDF; three hundred dense pages stay below two million. */
    static final int INSTRUCTIONS = 10_000_000;

    /** Seconds one document may take before the reader itself gives up; whoever started it waits a little longer. */
    static final int SECONDS = 25;

    /** Stack of the reading thread in bytes: deep enough for what {@link #DEPTH} allows, small enough to end soon. */
    static final long STACK_BYTES = 4L * 1024 * 1024;

    /** Length of a foreign message inside a refusal's detail. */
    static final int DETAIL_CHARACTERS = 200;

    private Limits() {}
}
