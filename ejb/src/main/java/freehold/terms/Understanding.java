package freehold.terms;

import freehold.deal.Artefact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader made of a document besides its text and its clauses.
 *
 * @param topics clause by clause, what it speaks of
 * @param positions for every cell of the allocation table, said or silent
 */
public record Understanding(
        List<Topic> topics,
        List<Reference> references,
        List<Definition> definitions,
        List<Recognised> recognised,
        List<RecognisedPosition> positions,
        List<Contradiction> contradictions) {
    public Understanding {
        topics = List.copyOf(topics);
        references = List.copyOf(references);
        definitions = List.copyOf(definitions);
        recognised = List.copyOf(recognised);
        positions = List.copyOf(positions);
        contradictions = List.copyOf(contradictions);
    }

    /** Nothing was made of it. */
    public static Understanding none() {
        return new Understanding(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * What a clause speaks of.
     *
     * @param parent the clause it stands under; null for none
     * @param artefacts by its own words
     * @param byDefinition by the document's defined terms alone
     */
    public record Topic(@Nullable Integer parent, List<Artefact> artefacts, List<Artefact> byDefinition) {
        public Topic {
            artefacts = List.copyOf(artefacts);
            byDefinition = List.copyOf(byDefinition);
        }
    }

    /**
     * A clause that names another.
     *
     * @param passage the words that name it
     * @param to the clause named; null where the document has none of that number
     */
    public record Reference(Passage passage, @Nullable Integer to) {}

    /**
     * A term the document defines.
     *
     * @param includes other defined terms it includes
     * @param excludes other defined terms it excludes
     * @param artefacts what it comes to, followed through all of them
     */
    public record Definition(
            String term, Passage passage, List<String> includes, List<String> excludes, List<Artefact> artefacts) {
        public Definition {
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
            artefacts = List.copyOf(artefacts);
        }
    }
}
