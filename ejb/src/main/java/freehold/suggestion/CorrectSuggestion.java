package freehold.suggestion;

import freehold.allocation.NegotiationStage;
import freehold.shared.Check;
import freehold.terms.Severity;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what a suggestion should have said; it becomes that.
 *
 * @param label another label of its kind, or for a position another rung; empty for the same
 * @param severity another severity of a trap; empty for the same
 * @param quote other words of the same clause that it rests on; empty for the same
 * @param stage as in {@link ConfirmSuggestions}
 */
public record CorrectSuggestion(
        UUID deal,
        Picked picked,
        Optional<String> label,
        Optional<Severity> severity,
        Optional<String> quote,
        Optional<NegotiationStage> stage) {
    /** Longest quote, in UTF-16 units. */
    private static final int QUOTE = 4_000;

    public CorrectSuggestion {
        quote = Check.optional(quote.orElse(""), QUOTE, "suggestion.refusal.quote");
    }

    /** From what a form holds. */
    public static CorrectSuggestion of(
            UUID deal,
            @Nullable Picked picked,
            @Nullable String label,
            @Nullable Severity severity,
            @Nullable String quote,
            @Nullable NegotiationStage stage) {
        return new CorrectSuggestion(
                deal,
                Check.chosen(picked, "suggestion.refusal.picked"),
                Optional.ofNullable(label),
                Optional.ofNullable(severity),
                Optional.ofNullable(quote),
                Optional.ofNullable(stage));
    }
}
