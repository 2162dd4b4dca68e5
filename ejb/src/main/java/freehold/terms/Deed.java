package freehold.terms;

/** What the actor of a statement does: the codes of the reader's actions. */
public enum Deed {
    USE,
    KEEP,
    COLLECT,
    CREATE,
    SHARE,
    TRAIN,
    DELETE,
    OWN,
    ASSIGN,
    GRANT,
    INDEMNIFY
}
