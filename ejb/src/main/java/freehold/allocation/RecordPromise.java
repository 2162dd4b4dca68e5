package freehold.allocation;

import freehold.deal.Artefact;
import freehold.deal.Place;
import freehold.shared.Check;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records what the vendor says to a use restriction, for one artefact or for several at once.
 *
 * @param days for a promised deletion, within how many days of the request: 0 to 3650
 * @param qualification what qualifies the promise, which must be said of a qualified one; for silence what was searched
 *     for, which must be said, too
 */
public record RecordPromise(
        UUID deal,
        Restriction restriction,
        Set<Artefact> artefacts,
        NegotiationStage stage,
        Promise promise,
        Optional<Integer> days,
        String qualification,
        Optional<Place> place) {
    public RecordPromise {
        artefacts = Set.copyOf(artefacts);
        Check.that(!artefacts.isEmpty(), "allocation.refusal.artefact.missing");
        for (Artefact artefact : artefacts) {
            Check.that(restriction.mattersFor(artefact), "allocation.refusal.restriction-artefact");
        }
        qualification = Check.optional(qualification, Check.PROSE, "allocation.refusal.qualification")
                .orElse("");
        Check.that(
                promise != Promise.QUALIFIED || !qualification.isEmpty(), "allocation.refusal.qualification.missing");
        Check.that(promise != Promise.SILENT || !qualification.isEmpty(), "allocation.refusal.promise-search");
        boolean deletionPromised =
                restriction == Restriction.DELETION && (promise == Promise.PROMISED || promise == Promise.QUALIFIED);
        Check.that(deletionPromised == days.isPresent(), "allocation.refusal.days");
        days.ifPresent(count -> Check.that(count >= 0 && count <= 3650, "allocation.refusal.days"));
        Check.that(
                place.isPresent() || promise == Promise.SILENT || stage == NegotiationStage.ASKED,
                "allocation.refusal.evidence");
    }

    /** From what a form holds. */
    public static RecordPromise of(
            UUID deal,
            @Nullable Restriction restriction,
            Set<Artefact> artefacts,
            @Nullable NegotiationStage stage,
            @Nullable Promise promise,
            @Nullable Integer days,
            @Nullable String qualification,
            @Nullable Place place) {
        return new RecordPromise(
                deal,
                Check.chosen(restriction, "allocation.refusal.restriction"),
                artefacts,
                Check.chosen(stage, "allocation.refusal.stage"),
                Check.chosen(promise, "allocation.refusal.promise"),
                Optional.ofNullable(days),
                qualification == null ? "" : qualification,
                Optional.ofNullable(place));
    }
}
