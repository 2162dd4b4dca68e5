package freehold.terms;

import freehold.shared.Check;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a trap, or reopens it.
 *
 * @param words the drafting, the reason, or the round that struck it, which must be said; when reopened, why, if at all
 * @param seen the revision of the finding the person had before them
 */
public record SettleTrap(UUID deal, UUID finding, FindingState to, String words, int seen) {
    public SettleTrap {
        words = to == FindingState.OPEN
                ? Check.optional(words, Check.PROSE, "terms.refusal.settlement").orElse("")
                : Check.text(words, Check.PROSE, "terms.refusal.settlement");
    }

    /** From what a form holds. */
    public static SettleTrap of(
            UUID deal, @Nullable UUID finding, @Nullable FindingState to, @Nullable String words, int seen) {
        return new SettleTrap(
                deal,
                Check.chosen(finding, "terms.refusal.finding"),
                Check.chosen(to, "terms.refusal.finding-state"),
                words == null ? "" : words,
                seen);
    }
}
