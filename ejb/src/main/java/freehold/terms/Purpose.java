package freehold.terms;

/** What something is done for: the codes of the reader's purposes. */
public enum Purpose {
    SERVICE,
    IMPROVE,
    TRAIN,
    ANALYSE,
    RESEARCH,
    MARKETING,
    OWN_BUSINESS,
    COMPETE,
    ABUSE,
    LEGAL
}
