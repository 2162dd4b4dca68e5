package freehold.checklist;

/** The eight steps of the IP allocation checklist, in their order. */
public enum Step {
    ARTEFACTS_IDENTIFIED,
    POSITIONS_PREFERRED,
    TERMS_READ,
    GAPS_NEGOTIATED,
    RESTRICTIONS_PAIRED,
    INDEMNITY_CONFIRMED,
    TRAPS_SCRUBBED,
    TEAMS_BRIEFED
}
