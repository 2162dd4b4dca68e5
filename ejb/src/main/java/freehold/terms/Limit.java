package freehold.terms;

/** What limits a statement. */
public enum Limit {
    OPT_IN,
    OPT_OUT,
    DEFINITION,
    RETENTION,
    SERVICE_ONLY,
    ANONYMISED,
    CONSENT,
    LAW
}
