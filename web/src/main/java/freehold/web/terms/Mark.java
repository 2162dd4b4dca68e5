package freehold.web.terms;

/**
 * Something that rests on words of a document, as its margin shows it.
 *
 * @param id of the margin card; its link from the words
 * @param start first character of the words, in UTF-16 units
 * @param end behind the last
 * @param shape how it stands: met, near, gap, silent, unread
 * @param title what rests on the words
 * @param detail what it says
 * @param by who said so
 * @param link to where it is kept, below the root of the portal
 */
public record Mark(String id, int start, int end, String shape, String title, String detail, String by, String link) {}
