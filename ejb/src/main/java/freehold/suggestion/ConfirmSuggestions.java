package freehold.suggestion;

import freehold.allocation.NegotiationStage;
import freehold.shared.Check;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds suggestions right. All of them become facts of the deal, or none does.
 *
 * @param stage where positions and promises are put; empty for the vendor's default when a first version says so, and
 *     for what was offered when a later one does
 */
public record ConfirmSuggestions(UUID deal, List<Picked> picked, Optional<NegotiationStage> stage) {
    public ConfirmSuggestions {
        picked = List.copyOf(picked);
        Check.that(!picked.isEmpty(), "suggestion.refusal.none-picked");
    }
}
