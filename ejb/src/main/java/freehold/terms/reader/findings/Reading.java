package freehold.terms.reader.findings;

import freehold.terms.reader.structure.Structure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document, read.
 *
 * @param structure how it hangs together
 * @param spoken for each clause the artefacts it speaks of
 * @param findings in the order of the text
 * @param positions one for each artefact and right
 * @param contradictions pairs of findings that cannot both hold
 */
public record Reading(
        Structure structure,
        List<Spoken> spoken,
        List<Finding> findings,
        List<SuggestedPosition> positions,
        List<Contradiction> contradictions) {
    public Reading {
        spoken = List.copyOf(spoken);
        findings = List.copyOf(findings);
        positions = List.copyOf(positions);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * What a clause speaks of.
     *
     * @param said artefacts its own words name
     * @param byDefinition artefacts that follow from the document's defined terms alone
     */
    public record Spoken(Set<String> said, Set<String> byDefinition) {
        public Spoken {
            said = Set.copyOf(said);
            byDefinition = Set.copyOf(byDefinition);
        }
    }

    /**
     * A place in the document.
     *
     * @param clause index of the clause
     * @param start first UTF-16 unit in the text
     * @param end behind the last
     */
    public record Place(int clause, int start, int end) {}

    /**
     * Where the document seems to put a right in an artefact.
     *
     * @param artefact which
     * @param right which
     * @param position a rung of the right's ladder, or {@code SILENT}
     * @param evidence the statements it rests on; none for silence
     * @param searched words and defined terms that were looked for in the whole document
     */
    public record SuggestedPosition(
            String artefact, String right, String position, List<Place> evidence, List<String> searched) {
        public SuggestedPosition {
            evidence = List.copyOf(evidence);
            searched = List.copyOf(searched);
        }
    }

    /**
     * Two findings that cannot both hold.
     *
     * @param first index of one
     * @param second index of the other
     * @param prevails index of the one that goes before by the document's own order; {@code null} if it does not say
     * @param by where the document says so
     */
    public record Contradiction(
            int first,
            int second,
            @Nullable Integer prevails,
            @Nullable Place by) {}
}
