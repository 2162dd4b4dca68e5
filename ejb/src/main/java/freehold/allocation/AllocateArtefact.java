package freehold.allocation;

import freehold.deal.Artefact;
import freehold.deal.Place;
import freehold.shared.Check;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a position into a cell of the allocation table, at a stage of the negotiation.
 *
 * @param place the words it rests on; where the terms are silent, or nothing is written yet, none
 * @param note what else is to be said; for silence what was searched for, which must be said
 * @param seen the revision of this entry the person had before them, 0 for none: when it is another by now, they are
 *     told
 */
public record AllocateArtefact(
        UUID deal,
        Artefact artefact,
        Right right,
        NegotiationStage stage,
        Position position,
        Optional<Place> place,
        String note,
        int seen) {
    public AllocateArtefact {
        Check.that(position.fits(right), "allocation.refusal.ladder");
        note = Check.optional(note, Check.PROSE, "allocation.refusal.note").orElse("");
        if (position == Position.SILENT) {
            Check.that(place.isEmpty(), "allocation.refusal.silent-words");
            Check.that(!note.isEmpty(), "allocation.refusal.silent-search");
        } else if (stage.binds()) {
            Check.that(place.isPresent(), "allocation.refusal.evidence");
        }
    }

    /** From what a form holds. */
    public static AllocateArtefact of(
            UUID deal,
            @Nullable Artefact artefact,
            @Nullable Right right,
            @Nullable NegotiationStage stage,
            @Nullable Position position,
            @Nullable Place place,
            @Nullable String note,
            int seen) {
        return new AllocateArtefact(
                deal,
                Check.chosen(artefact, "allocation.refusal.artefact"),
                Check.chosen(right, "allocation.refusal.right"),
                Check.chosen(stage, "allocation.refusal.stage"),
                Check.chosen(position, "allocation.refusal.position"),
                Optional.ofNullable(place),
                note == null ? "" : note,
                seen);
    }
}
