package freehold.terms;

/** What became of a trap at a place in a document. */
public enum FindingState {
    /** Nobody has answered it. */
    OPEN,
    /** Drafting that undoes it was put to the vendor. */
    ANSWERED,
    /** The client lives with it; who said so and why is kept. */
    CONCEDED,
    /** A later round no longer has it. */
    STRUCK;

    /** Whether nothing is left to do about it. */
    public boolean settled() {
        return this == CONCEDED || this == STRUCK;
    }
}
