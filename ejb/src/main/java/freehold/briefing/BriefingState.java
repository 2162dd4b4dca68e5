package freehold.briefing;

/** How a briefing stands. */
public enum BriefingState {
    /** Being written; says whatever the deal says. */
    DRAFT,
    /** Frozen, and before counsel. */
    ISSUED,
    CHANGES_REQUESTED,
    DECLINED,
    /** Signed by legal and by IP counsel. */
    CLEARED,
    /** A material fact of the deal has changed since; its signatures stay visible and count no more. */
    OUTDATED,
    /** A newer briefing was issued. */
    SUPERSEDED;

    /** Whether it is frozen and speaks for the deal until a fact changes. */
    public boolean inForce() {
        return this == ISSUED || this == CLEARED || this == CHANGES_REQUESTED || this == DECLINED;
    }
}
