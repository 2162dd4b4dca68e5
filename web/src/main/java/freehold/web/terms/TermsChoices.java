package freehold.web.terms;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Promise;
import freehold.allocation.Restriction;
import freehold.deal.Artefact;
import freehold.indemnity.Dimension;
import freehold.terms.FindingState;
import freehold.terms.Severity;
import freehold.terms.Trap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the forms beside the text offer to choose from. */
@Named("termsChoices")
@ApplicationScoped
public class TermsChoices {
    public List<NegotiationStage> getStages() {
        return List.of(NegotiationStage.values());
    }

    public List<Trap> getTraps() {
        return List.of(Trap.values());
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public List<FindingState> getFindingStates() {
        return List.of(FindingState.values());
    }

    public List<Restriction> getRestrictions() {
        return List.of(Restriction.values());
    }

    public List<Promise> getPromises() {
        return List.of(Promise.values());
    }

    public List<Dimension> getDimensions() {
        return List.of(Dimension.values());
    }

    /** Rungs from worst to best. */
    public List<Integer> getRungs() {
        return IntStream.rangeClosed(0, Dimension.BEST).boxed().toList();
    }

    /** The artefacts a restriction matters for; none before one is chosen. */
    public List<Artefact> artefacts(@Nullable Restriction restriction) {
        return restriction == null
                ? List.of()
                : Arrays.stream(Artefact.values())
                        .filter(restriction::mattersFor)
                        .toList();
    }
}
