package freehold.suggestion;

/** What a suggestion would become, once somebody confirms it. */
public enum SuggestionKind {
    /** A trap of the deal. */
    TRAP,
    /** A promise of the vendor, for each artefact it names. */
    RESTRICTION,
    /** Nothing yet: it is at hand when the indemnity is compared. */
    INDEMNITY,
    /** A position in the allocation table. */
    POSITION;

    /** What a label of this kind is called, as a bundle key. */
    public String key(String label) {
        return switch (this) {
            case TRAP -> "terms.trap." + label;
            case RESTRICTION -> "terms.restraint." + label;
            case INDEMNITY -> "terms.indemnity." + label;
            case POSITION -> "allocation.position." + label;
        };
    }
}
