package freehold.deal;

/** The six artefact types an AI system creates, always in this order. */
public enum Artefact {
    INPUTS(1),
    PROMPTS(2),
    OUTPUTS(3),
    FINE_TUNED_MODELS(4),
    EMBEDDINGS(5),
    DERIVATIVE_WORKS(6);

    private final int number;

    Artefact(int number) {
        this.number = number;
    }

    /** Its place in the order, 1 to 6. */
    public int number() {
        return number;
    }
}
