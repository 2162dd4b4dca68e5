package freehold.terms;

/** What limits a statement: the codes of the reader's limits. */
public enum Limit {
    OPT_IN,
    OPT_OUT,
    SERVICE_ONLY,
    RETENTION,
    DEFINITION,
    LAW
}
