package freehold.terms.reader.structure;

/** The verbs that define: "means", "shall have the meaning", "does not include". */
final class DefiningVerb {
    /**
     * A verb found.
     *
     * @param end the token after it
     * @param excludes whether it tells what a term does not cover
     * @param certain whether it defines a term nobody has heard of before
     */
    record Verb(int end, boolean excludes, boolean certain) {
        boolean isNone() {
            return end < 0;
        }
    }

    private static final int HELPERS = 4;
    private static final Verb NONE = new Verb(-1, false, false);

    private DefiningVerb() {}

    /** The verb that begins at this token. */
    static Verb at(Words words, int token) {
        int at = token;
        while (at - token < HELPERS
                && words.isAny(
                        at, "shall", "will", "also", "together", "collectively", "each", "respectively", "may")) {
            at++;
        }
        boolean negated = words.isAny(at, "does", "do", "not", "shall");
        while (at - token < 2 * HELPERS && words.isAny(at, "does", "do", "not", "be")) {
            at++;
        }
        if (words.isAny(at, "means", "mean", "bedeutet", "bezeichnet")) {
            return new Verb(
                    words.is(at + 1, "and") && words.isAny(at + 2, "includes", "include") ? at + 3 : at + 1,
                    false,
                    true);
        }
        if (words.isAny(at, "refers", "refer") && words.is(at + 1, "to")) {
            return new Verb(at + 2, false, true);
        }
        if (words.isAny(at, "has", "have")
                && words.isAny(at + 1, "the", "that")
                && words.isAny(at + 2, "meaning", "meanings")) {
            return new Verb(at + 3, false, true);
        }
        if (words.isAny(at, "is", "are") && words.isAny(at + 1, "defined")) {
            return new Verb(at + 2, false, true);
        }
        if (words.isAny(at, "includes", "include", "covers", "comprises", "comprise")) {
            return new Verb(at + 1, negated, false);
        }
        if (words.isAny(at, "excludes", "exclude")) {
            return new Verb(at + 1, true, false);
        }
        if (words.isAny(at, "consists", "consist") && words.is(at + 1, "of")) {
            return new Verb(at + 2, false, false);
        }
        return NONE;
    }
}
