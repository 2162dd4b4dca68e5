package freehold.checklist;

import freehold.shared.Check;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Waives something for a reason, which must be said. */
public record Waive(UUID deal, WaiverSubject subject, String reason) {
    public Waive {
        reason = Check.text(reason, Check.PROSE, "checklist.refusal.reason");
    }

    /** From what a form holds. */
    public static Waive of(UUID deal, WaiverSubject subject, @Nullable String reason) {
        return new Waive(deal, subject, Check.text(reason, Check.PROSE, "checklist.refusal.reason"));
    }
}
