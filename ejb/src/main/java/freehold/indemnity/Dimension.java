package freehold.indemnity;

/** A side of an indemnity, judged on a ladder of five rungs: 0 is worst for the buyer, 4 best. */
public enum Dimension {
    /** Whether the vendor stands for the outputs. Rung 0: the customer indemnifies the vendor for them. */
    OUTPUT_COVER,
    /** Whether claims over training data are covered. */
    TRAINING_DATA_CLAIMS,
    /** How far the vendor pays. Rung 0: no cover. */
    CAP;

    /** The best rung of every ladder. */
    public static final int BEST = 4;

    /** Whether the worst rung here leaves no usable cover at all, whatever the other dimensions say. */
    public boolean gates() {
        return this != TRAINING_DATA_CLAIMS;
    }
}
