package freehold.suggestion;

import freehold.shared.Check;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds suggestions wrong.
 *
 * @param reason may be empty
 */
public record RejectSuggestions(UUID deal, List<Picked> picked, String reason) {
    public RejectSuggestions {
        picked = List.copyOf(picked);
        Check.that(!picked.isEmpty(), "suggestion.refusal.none-picked");
        reason =
                Check.optional(reason, Check.PROSE, "suggestion.refusal.reason").orElse("");
    }

    /** From what a form holds. */
    public static RejectSuggestions of(UUID deal, List<Picked> picked, @Nullable String reason) {
        return new RejectSuggestions(deal, picked, reason == null ? "" : reason);
    }
}
