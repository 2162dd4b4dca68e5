package freehold.terms.reader;

import org.jspecify.annotations.Nullable;

/**
 * One piece of a document as a person sees it, the same for every format.
 *
 * @param kind what it is
 * @param level depth of a heading or list item, 1 for the outermost, 0 where it has none
 * @param label the number or letter the document shows in front, such as {@code 4.2} or {@code (b)}, when the format
 *     tells it; {@code null} when there is none or when it stands in the text like any other word
 * @param text the words, one line without the label
 */
record Block(Kind kind, int level, @Nullable String label, String text) {
    enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW
    }

    static Block heading(int level, String text) {
        return new Block(Kind.HEADING, level, null, text);
    }

    static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, 0, null, text);
    }

    static Block row(String text) {
        return new Block(Kind.TABLE_ROW, 0, null, text);
    }

    /** The words with the label in front, as the document shows them. */
    String shown() {
        return label == null ? text : text.isEmpty() ? label : label + " " + text;
    }
}
