package freehold.deal;

import java.util.Set;

/** Where a deal stands, in the order it usually goes. */
public enum DealStage {
    PREPARING,
    NEGOTIATING,
    SIGN_OFF,
    CLEARED,
    SIGNED,
    CLOSED;

    /** Where a deal can go from here. A deal may go back while nothing is signed; nothing leaves an end. */
    public Set<DealStage> next() {
        return switch (this) {
            case PREPARING -> Set.of(NEGOTIATING, SIGN_OFF, CLOSED);
            case NEGOTIATING -> Set.of(PREPARING, SIGN_OFF, CLEARED, CLOSED);
            case SIGN_OFF -> Set.of(PREPARING, NEGOTIATING, CLEARED, CLOSED);
            case CLEARED -> Set.of(NEGOTIATING, SIGN_OFF, SIGNED, CLOSED);
            case SIGNED, CLOSED -> Set.of();
        };
    }

    /** Whether a deal comes here only with a briefing that counsel have cleared and that still holds. */
    public boolean needsClearance() {
        return this == CLEARED || this == SIGNED;
    }

    /** Whether work on the deal has ended, so that its facts stay as they are. */
    public boolean ended() {
        return next().isEmpty();
    }
}
