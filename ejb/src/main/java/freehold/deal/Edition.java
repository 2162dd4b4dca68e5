package freehold.deal;

/** The vendor's edition the client would buy; indemnities and terms often hang on it. */
public enum Edition {
    FREE,
    PAID,
    ENTERPRISE,
    PREVIEW
}
