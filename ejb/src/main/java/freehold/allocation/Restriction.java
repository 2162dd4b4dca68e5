package freehold.allocation;

import freehold.deal.Artefact;

/** What the vendor promises not to do, and of which artefacts that matters. */
public enum Restriction {
    /** No training without explicit opt-in. */
    NO_TRAINING,
    /** No competing offering made with the customer's artefacts. */
    NO_COMPETING_OFFERING,
    /** No marketing or research use without consent. */
    NO_MARKETING_OR_RESEARCH,
    /** Deletion within a number of days of the request, wherever copies lie: the weights of a tuned model are one. */
    DELETION;

    /** Whether the promise matters for that artefact. */
    public boolean mattersFor(Artefact artefact) {
        return switch (artefact) {
            case INPUTS, PROMPTS, OUTPUTS -> true;
            case EMBEDDINGS -> this == NO_TRAINING || this == DELETION;
            case FINE_TUNED_MODELS -> this == NO_COMPETING_OFFERING || this == DELETION;
            case DERIVATIVE_WORKS -> this == NO_COMPETING_OFFERING;
        };
    }
}
