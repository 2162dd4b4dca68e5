package freehold.terms;

/** What the reader recognises of an indemnity. */
public enum IndemnityPoint {
    OUTPUT_INDEMNITY,
    VENDOR_IP_INDEMNITY,
    INDEMNITY_EXCLUSION,
    LIABILITY_CAP,
    INDEMNITY_CONDITION,
    INDEMNITY_PROCEDURE
}
