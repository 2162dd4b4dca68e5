package freehold.terms;

import freehold.deal.Artefact;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a statement of a clause is about: the artefacts, and what else terms lay hands on. */
public enum Matter {
    INPUTS(Artefact.INPUTS),
    PROMPTS(Artefact.PROMPTS),
    OUTPUTS(Artefact.OUTPUTS),
    FINE_TUNED_MODELS(Artefact.FINE_TUNED_MODELS),
    EMBEDDINGS(Artefact.EMBEDDINGS),
    DERIVATIVE_WORKS(Artefact.DERIVATIVE_WORKS),
    CONTENT(null),
    USAGE(null),
    DEIDENTIFIED(null),
    FEEDBACK(null),
    NAME_AND_LOGO(null),
    CONFIDENTIAL(null);

    private final Optional<Artefact> artefact;

    Matter(@Nullable Artefact artefact) {
        this.artefact = Optional.ofNullable(artefact);
    }

    /** The artefact it is; empty for what is none. */
    public Optional<Artefact> artefact() {
        return artefact;
    }
}
