package freehold.deal;

/** Whether the deployment creates an artefact: itself a decision someone takes. */
public enum Scope {
    YES,
    NO,
    UNDECIDED
}
