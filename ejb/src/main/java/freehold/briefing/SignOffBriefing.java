package freehold.briefing;

import freehold.shared.Check;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counsel's word on a briefing.
 *
 * @param reason may be empty when signing; must be said when declining or asking for changes
 * @param sha256 hash of what they read: the word binds to it
 */
public record SignOffBriefing(
        UUID deal, UUID briefing, Capacity capacity, Decision decision, String reason, String sha256) {
    public SignOffBriefing {
        reason = decision == Decision.SIGNED
                ? Check.optional(reason, Check.PROSE, "briefing.refusal.reason").orElse("")
                : Check.text(reason, Check.PROSE, "briefing.refusal.reason");
    }

    /** From what a form holds. */
    public static SignOffBriefing of(
            UUID deal,
            UUID briefing,
            @Nullable Capacity capacity,
            @Nullable Decision decision,
            @Nullable String reason,
            @Nullable String sha256) {
        return new SignOffBriefing(
                deal,
                briefing,
                Check.chosen(capacity, "briefing.refusal.capacity"),
                Check.chosen(decision, "briefing.refusal.decision"),
                reason == null ? "" : reason,
                Check.text(sha256, Check.LINE, "briefing.refusal.hash"));
    }
}
