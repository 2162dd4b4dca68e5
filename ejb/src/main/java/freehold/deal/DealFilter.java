package freehold.deal;

import freehold.shared.Check;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deals to list; each part may be left open.
 *
 * @param words found in product, vendor or client name, in any case
 * @param stage only deals at this stage
 * @param client only deals of this client
 * @param cursor where the last page ended
 */
public record DealFilter(
        Optional<String> words, Optional<DealStage> stage, Optional<UUID> client, Optional<String> cursor) {

    /** Every deal one may see. */
    public static final DealFilter ALL = of(null, null, null, null);

    /** From what a link holds. */
    public static DealFilter of(
            @Nullable String words, @Nullable DealStage stage, @Nullable UUID client, @Nullable String cursor) {
        return new DealFilter(
                Check.optional(words, Check.LINE, "deal.refusal.words"),
                Optional.ofNullable(stage),
                Optional.ofNullable(client),
                Check.optional(cursor, Check.LINE, "shared.refusal.cursor"));
    }
}
