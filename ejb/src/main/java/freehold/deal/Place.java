package freehold.deal;

import java.util.UUID;

/**
 * Where someone points in a document version, before the library has vouched for the words.
 *
 * @param version the document version
 * @param start first character in the extracted text, in UTF-16 units
 * @param end behind the last character
 */
public record Place(UUID version, int start, int end) {}
