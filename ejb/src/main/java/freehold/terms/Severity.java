package freehold.terms;

/** How much a trap takes away, in the judgement of whoever recorded it. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
