package freehold.suggestion;

import freehold.allocation.NegotiationStage;
import freehold.deal.Artefact;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of the deal was made from a suggestion. What stood there before was not.
 *
 * @param finding the trap
 * @param stage where a position was put, or a promise recorded
 * @param artefacts those a promise was recorded for, with commas between
 */
@Embeddable
public record Became(
        @Column(name = "became_finding") @Nullable UUID finding,

        @Enumerated(EnumType.STRING) @Column(name = "became_stage") @Nullable
        NegotiationStage stage,

        @Column(name = "became_artefacts") @Nullable String artefacts) {
    /** A trap. */
    public static Became trap(UUID finding) {
        return new Became(finding, null, null);
    }

    /** A position, at a stage. */
    public static Became position(NegotiationStage stage) {
        return new Became(null, stage, null);
    }

    /** A promise, for these artefacts. */
    public static Became promise(NegotiationStage stage, Collection<Artefact> artefacts) {
        return new Became(
                null, stage, artefacts.stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }

    /** The artefacts a promise was recorded for. */
    public Set<Artefact> promised() {
        return artefacts == null
                ? Set.of()
                : Arrays.stream(artefacts.split(",", -1)).map(Artefact::valueOf).collect(Collectors.toSet());
    }
}
