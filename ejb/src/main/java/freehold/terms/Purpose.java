package freehold.terms;

/** What something is done for. */
public enum Purpose {
    IMPROVE,
    TRAIN,
    DEVELOP,
    SERVICE,
    ABUSE,
    LEGAL,
    RESEARCH,
    MARKETING,
    ANALYSE,
    ANY
}
