package freehold.terms.reader.structure;

/**
 * A place where the document says what a term covers, before it is known which terms there are.
 *
 * @param term the term as written
 * @param start offset where the saying begins
 * @param end offset after it
 * @param from first token of the words that tell what it covers
 * @param to token after them
 * @param excludes whether all of them tell what it does not cover
 * @param needsDefinition whether this counts only when the term is defined elsewhere
 */
record Saying(String term, int start, int end, int from, int to, boolean excludes, boolean needsDefinition) {
    Saying endingAt(int token, int offset) {
        return new Saying(term, start, offset, from, token, excludes, needsDefinition);
    }
}
