package freehold.deal;

import freehold.access.PersonSheet;
import freehold.deal.OpenDeal.Commitment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A deal as its people read it.
 *
 * @param scope the decision for each of the six artefacts, in their order
 * @param encoder whose model makes the embeddings, where there are any
 * @param team the practice's people who work it
 */
public record DealSheet(
        UUID id,
        UUID client,
        String clientName,
        Commitment commitment,
        DealStage stage,
        Map<Artefact, Scope> scope,
        Encoder encoder,
        Instant openedAt,
        List<PersonSheet> team) {

    /** The artefacts the deployment creates, and those nobody has decided on: what still needs an allocation. */
    public List<Artefact> artefactsInQuestion() {
        return scope.entrySet().stream()
                .filter(decision -> decision.getValue() != Scope.NO)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the deployment creates embeddings and nobody has recorded whose model makes them. */
    public boolean encoderOpen() {
        return scope.get(Artefact.EMBEDDINGS) == Scope.YES && encoder == Encoder.UNDECIDED;
    }

    /** How many artefacts nobody has decided on. */
    public long undecided() {
        return scope.values().stream()
                .filter(decision -> decision == Scope.UNDECIDED)
                .count();
    }
}
