package freehold.journal;

import java.util.EnumSet;
import java.util.Set;

/** What can stand in the journal; each reads as a phrase after the person's name ({@code journal.act.*}). */
public enum Act {
    LOGGED_IN,
    DEAL_OPENED,
    DEAL_CHANGED,
    TEAM_SET,
    STAGE_MOVED,
    SCOPE_DECIDED,
    ENCODER_RECORDED,
    TERMS_UPLOADED,
    TERMS_READ,
    TERMS_UNREADABLE,
    TERMS_DISCARDED,
    ORIGINAL_DOWNLOADED,
    CELL_ALLOCATED,
    CELL_CLEARED,
    PLAYBOOK_CHANGED,
    RESTRICTION_RECORDED,
    RESTRICTION_WITHDRAWN,
    TRAP_RECORDED,
    TRAP_SETTLED,
    TRAP_WITHDRAWN,
    SUGGESTIONS_MADE,
    SUGGESTION_CONFIRMED,
    SUGGESTION_CORRECTED,
    SUGGESTION_REJECTED,
    SUGGESTION_UNDONE,
    RULES_SAVED,
    INDEMNITY_RECORDED,
    WAIVED,
    WAIVER_WITHDRAWN,
    BRIEFING_DRAFTED,
    BRIEFING_ISSUED,
    BRIEFING_OUTDATED,
    BRIEFING_SUPERSEDED,
    BRIEFING_SIGNED,
    BRIEFING_DECLINED,
    CHANGES_REQUESTED,
    BRIEFING_DOWNLOADED,
    REFUSED;

    private static final Set<Act> INTERNAL = EnumSet.of(
            SUGGESTIONS_MADE, SUGGESTION_CONFIRMED, SUGGESTION_CORRECTED, SUGGESTION_REJECTED, SUGGESTION_UNDONE);

    /** The acts of the practice's own work: a client's people see what became of it, an auditor sees all. */
    public static Set<Act> internal() {
        return Set.copyOf(INTERNAL);
    }
}
