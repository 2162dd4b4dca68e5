package freehold.terms;

/** Wording that quietly undoes a position. */
public enum Trap {
    IMPROVE_SERVICES,
    AGGREGATED_DEIDENTIFIED,
    STATISTICAL_LEARNING,
    AFFILIATE_LICENCE,
    SURVIVAL
}
