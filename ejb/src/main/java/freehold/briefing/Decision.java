package freehold.briefing;

/** What counsel says to a briefing. */
public enum Decision {
    SIGNED,
    CHANGES_REQUESTED,
    DECLINED
}
