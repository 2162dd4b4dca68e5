package freehold.terms;

/** What the actor of a statement does. */
public enum Deed {
    USE,
    TRAIN,
    IMPROVE,
    KEEP,
    DELETE,
    RETURN,
    SHARE,
    DISCLOSE,
    LICENSE,
    OWN,
    ASSIGN,
    INDEMNIFY,
    DEFEND,
    LIMIT,
    EXCLUDE,
    SURVIVE,
    CHANGE,
    PUBLISH,
    ANALYSE,
    AGGREGATE
}
