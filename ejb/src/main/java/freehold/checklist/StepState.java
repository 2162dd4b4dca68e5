package freehold.checklist;

/** How a step stands. */
public enum StepState {
    DONE,
    OPEN,
    /** Not done, and a named person said for a reason that it need not be. */
    WAIVED
}
