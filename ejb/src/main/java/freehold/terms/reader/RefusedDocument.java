package freehold.terms.reader;

import org.jspecify.annotations.Nullable;

/** A document that cannot be read, with the reason a person is told and a detail for the log. */
public final class RefusedDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a document is refused. */
    public enum Reason {
        /** It opens only with a password or a certificate. */
        ENCRYPTED,
        /** It has pages, but they are pictures: there are no words in it. */
        SCANNED,
        /** It claims to be of a readable format and does not keep to it. */
        BROKEN,
        /** Its content, whatever its name says, is none of the five readable formats. */
        WRONG_TYPE,
        /** There is nothing in it. */
        EMPTY,
        /** The file is larger than {@link Limits#FILE_BYTES}, or unfolds to far more than it seems. */
        TOO_LARGE,
        /** It has more than {@link Limits#PAGES} pages. */
        TOO_MANY_PAGES,
        /** Its text has more than {@link Limits#TEXT_CHARACTERS} characters. */
        TOO_LONG,
        /** It falls into more than {@link Limits#CLAUSES} clauses with numbers or headings of their own. */
        TOO_MANY_CLAUSES,
        /** Its elements are nested deeper than {@link Limits#DEPTH}. */
        TOO_DEEP,
        /** It was not read within {@link Limits#SECONDS}. */
        TIMED_OUT,
        /** Reading it takes more memory than one document may have. */
        OUT_OF_MEMORY
    }

    private final Reason reason;
    private final @Nullable Format format;

    RefusedDocument(Reason reason, @Nullable Format format, String detail) {
        super(detail);
        this.reason = reason;
        this.format = format;
    }

    RefusedDocument(Reason reason, @Nullable Format format, String detail, Throwable cause) {
        super(detail + ": " + describe(cause), cause);
        this.reason = reason;
        this.format = format;
    }

    /** The reason a person is told. */
    public Reason reason() {
        return reason;
    }

    /** The format it was taken for, where it came that far. */
    public @Nullable Format format() {
        return format;
    }

    /** Short technical English for the log. */
    public String detail() {
        String message = getMessage();
        return message == null ? reason.name() : message;
    }

    private static String describe(Throwable cause) {
        String text = cause.getClass().getSimpleName() + " " + cause.getMessage();
        return text.length() > Limits.DETAIL_CHARACTERS ? text.substring(0, Limits.DETAIL_CHARACTERS) : text;
    }
}
