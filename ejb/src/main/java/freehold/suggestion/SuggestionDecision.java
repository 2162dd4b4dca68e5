package freehold.suggestion;

/** What became of a suggestion. */
public enum SuggestionDecision {
    /** Nobody has looked at it. */
    SUGGESTED,
    /** Somebody found it right as it is. */
    CONFIRMED,
    /** Somebody found it right in other words, or as something else. */
    CORRECTED,
    /** Somebody found it wrong. */
    REJECTED;

    /** Whether something of the deal may rest on it. */
    public boolean accepted() {
        return this == CONFIRMED || this == CORRECTED;
    }
}
