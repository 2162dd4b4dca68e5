package freehold.terms.reader.structure;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The document's defined terms: what each covers, followed through the terms it includes. */
public final class Definitions {
    /** A use of a defined term in the text. */
    public record Use(String term, int start, int end) {}

    private Definitions() {}

    static Definitions in(Words words, ClauseTree tree, Function<String, Set<String>> artefactWords) {
        return new Definitions();
    }

    /** Every definition in the order of the text. */
    public List<Definition> all() {
        return List.of();
    }

    /** Terms that define each other, each list one circle. */
    public List<List<String>> cycles() {
        return List.of();
    }

    /** The uses of defined terms between two offsets. */
    public List<Use> uses(int start, int end) {
        return List.of();
    }

    /** The artefacts that follow from the defined terms used between two offsets, whatever is said there besides. */
    public Set<String> artefactsOf(int start, int end) {
        return Set.of();
    }

    /** What a term covers, in all; empty for a word that is not defined. */
    public Set<String> artefacts(String term) {
        return Set.of();
    }

    /** Whether a term covers an artefact. */
    public boolean covers(String term, String artefact) {
        return artefacts(term).contains(artefact);
    }
}
