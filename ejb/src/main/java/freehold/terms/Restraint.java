package freehold.terms;

/** What the reader recognises as a promise of the vendor not to do something, or not for long. */
public enum Restraint {
    NO_TRAINING,
    NO_COMPETING_PRODUCTS,
    NO_MARKETING_USE,
    DELETION_TIMELINE
}
