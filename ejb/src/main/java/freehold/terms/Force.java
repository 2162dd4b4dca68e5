package freehold.terms;

/** What a clause says of the actor of a statement: that they may, must, must not, grant, or simply do it. */
public enum Force {
    MAY,
    MUST,
    MUST_NOT,
    GRANTS,
    DOES
}
