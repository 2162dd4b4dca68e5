package freehold.allocation;

/** At which stage of the negotiation a position stands. */
public enum NegotiationStage {
    VENDOR_DEFAULT,
    ASKED,
    OFFERED,
    AGREED;

    /** Whether the vendor stands behind it. What was asked binds nobody. */
    public boolean binds() {
        return this != ASKED;
    }
}
