package freehold.terms;

/** What a clause does to the actor of a statement: allows, demands, forbids. */
public enum Force {
    MAY,
    MUST,
    MUST_NOT,
    GRANTS,
    HOLDS
}
