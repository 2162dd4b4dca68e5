package freehold.allocation;

import freehold.deal.Artefact;
import freehold.deal.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the vendor says to one use restriction for one artefact; while nobody has looked, nothing.
 *
 * @param said what stands now; empty while unread
 */
public record RestrictionSheet(Restriction restriction, Artefact artefact, Optional<Said> said) {

    /**
     * What the vendor said, and where.
     *
     * @param revision rises with every change; handed back by whoever changes it next
     */
    public record Said(
            NegotiationStage stage,
            Promise promise,
            Optional<Integer> days,
            String qualification,
            Optional<Evidence> evidence,
            String byName,
            Instant at,
            int revision) {

        /** How it reads, with bundle keys in braces. */
        public String words() {
            return "{allocation.stage." + stage + "}: {allocation.promise." + promise + "}"
                    + days.map(count -> " ({allocation.promise.days} " + count + ")")
                            .orElse("");
        }
    }

    /** Whether the vendor has agreed to it, without qualification. */
    public boolean agreed() {
        return said.filter(now -> now.stage() == NegotiationStage.AGREED && now.promise() == Promise.PROMISED)
                .isPresent();
    }

    /** The revision whoever is shown this has seen; 0 while unread. */
    public int revision() {
        return said.map(Said::revision).orElse(0);
    }

    /** What whoever is shown these has seen of a restriction, artefact by artefact. */
    public static Map<Artefact, Integer> revisions(List<RestrictionSheet> shown, Restriction restriction) {
        return shown.stream()
                .filter(sheet -> sheet.restriction() == restriction)
                .collect(Collectors.toMap(RestrictionSheet::artefact, RestrictionSheet::revision));
    }

    /** How waivers and links name it: {@code NO_TRAINING.INPUTS}. */
    public String name() {
        return restriction + "." + artefact;
    }
}
