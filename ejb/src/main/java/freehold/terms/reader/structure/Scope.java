package freehold.terms.reader.structure;

/**
 * Some of a document's clauses, as its order of precedence names them.
 *
 * @param kind which
 * @param clause index of the clause for {@link Kind#CLAUSE}, otherwise {@link Structure#NONE}
 */
record Scope(Kind kind, int clause) {
    enum Kind {
        /** One clause and what stands under it. */
        CLAUSE,
        /** The main part: "these Terms". */
        MAIN,
        /** What is attached: "the Schedules". */
        PARTS,
        /** Everything: "any other provision". */
        ALL
    }

    static Scope of(int clause) {
        return new Scope(Kind.CLAUSE, clause);
    }

    static Scope of(Kind kind) {
        return new Scope(kind, Structure.NONE);
    }

    boolean has(int index, ClauseTree tree) {
        return switch (kind) {
            case CLAUSE -> tree.isWithin(index, clause);
            case MAIN -> tree.part(index) == Structure.NONE;
            case PARTS -> tree.part(index) != Structure.NONE;
            case ALL -> true;
        };
    }
}
