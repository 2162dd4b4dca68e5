package freehold.indemnity;

import freehold.deal.Place;
import freehold.shared.Check;
import freehold.shared.Money;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records where the vendor's indemnity stands in one dimension.
 *
 * @param rung 0 to 4; empty for silent: searched, and the terms do not say
 * @param agreed whether the vendor has agreed to it, rather than just written or offered it
 * @param amount for the cap, where it is an amount
 * @param note conditions, exclusions, formulas; for silence what was searched for, which must be said
 * @param seen the revision of the dimension's entry the person had before them, 0 for none
 */
public record RecordRung(
        UUID deal,
        Dimension dimension,
        Optional<Integer> rung,
        boolean agreed,
        Optional<Money> amount,
        String note,
        Optional<Place> place,
        int seen) {
    public RecordRung {
        rung.ifPresent(step -> Check.that(step >= 0 && step <= Dimension.BEST, "indemnity.refusal.rung"));
        Check.that(amount.isEmpty() || dimension == Dimension.CAP, "indemnity.refusal.amount");
        note = Check.optional(note, Check.PROSE, "indemnity.refusal.note").orElse("");
        Check.that(rung.isPresent() || !note.isEmpty(), "indemnity.refusal.silent-search");
        Check.that(rung.isEmpty() || place.isPresent(), "indemnity.refusal.evidence");
    }

    /** From what a form holds. */
    public static RecordRung of(
            UUID deal,
            @Nullable Dimension dimension,
            @Nullable Integer rung,
            boolean agreed,
            @Nullable Money amount,
            @Nullable String note,
            @Nullable Place place,
            int seen) {
        return new RecordRung(
                deal,
                Check.chosen(dimension, "indemnity.refusal.dimension"),
                Optional.ofNullable(rung),
                agreed,
                Optional.ofNullable(amount),
                note == null ? "" : note,
                Optional.ofNullable(place),
                seen);
    }
}
