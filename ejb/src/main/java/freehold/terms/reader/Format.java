package freehold.terms.reader;

/** The five formats vendor terms are read from, told apart by their content. */
public enum Format {
    PDF,
    DOCX,
    HTML,
    MARKDOWN,
    TEXT
}
