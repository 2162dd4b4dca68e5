package freehold.deal;

/** Where a deal stands, in the order it usually goes. */
public enum DealStage {
    PREPARING,
    NEGOTIATING,
    SIGN_OFF,
    CLEARED,
    SIGNED,
    CLOSED;

    /** Whether work on the deal has ended, so that its facts stay as they are. */
    public boolean ended() {
        return this == SIGNED || this == CLOSED;
    }
}
