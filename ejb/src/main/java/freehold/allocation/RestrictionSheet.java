package freehold.allocation;

import freehold.deal.Artefact;
import freehold.deal.Evidence;
import java.time.Instant;
import java.util.Optional;

/**
 * What the vendor says to one use restriction for one artefact; while nobody has looked, nothing.
 *
 * @param said what stands now; empty while unread
 */
public record RestrictionSheet(Restriction restriction, Artefact artefact, Optional<Said> said) {

    /** What the vendor said, and where. */
    public record Said(
            NegotiationStage stage,
            Promise promise,
            Optional<Integer> days,
            String qualification,
            Optional<Evidence> evidence,
            String byName,
            Instant at) {}

    /** Whether the vendor has agreed to it, without qualification. */
    public boolean agreed() {
        return said.filter(now -> now.stage() == NegotiationStage.AGREED && now.promise() == Promise.PROMISED)
                .isPresent();
    }

    /** How waivers and links name it: {@code NO_TRAINING.INPUTS}. */
    public String name() {
        return restriction + "." + artefact;
    }
}
