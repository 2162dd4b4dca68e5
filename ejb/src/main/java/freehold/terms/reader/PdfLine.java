package freehold.terms.reader;

/**
 * One line on a page of a PDF. Lengths are in points, measured from the top left corner of the page as it is read.
 *
 * @param page number of the page, from 0
 * @param left where its first character begins
 * @param right where its last character ends
 * @param bottom its base line
 * @param size height of most of its characters
 * @param bold whether most of it is bold
 */
record PdfLine(int page, float left, float right, float bottom, float size, boolean bold, String text) {}
