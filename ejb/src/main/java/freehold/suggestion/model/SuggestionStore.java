package freehold.suggestion.model;

import freehold.suggestion.QueueFilter;
import freehold.suggestion.QueueSheet.Tally;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps suggestions and what became of them. */
public interface SuggestionStore {
    /** Keeps new suggestions. */
    void add(Collection<Suggestion> suggestions);

    /** Lets go of what an earlier reading of the version left. */
    void removeOf(UUID version);

    /** The suggestions of these ids that are of the deal. */
    List<Suggestion> find(UUID deal, Collection<UUID> ids);

    /** All of a document, the newest version first, in each as they stand. */
    List<Suggestion> ofDocument(UUID deal, UUID document);

    /** All of a version, as they stand. */
    List<Suggestion> ofVersion(UUID deal, UUID version);

    /** A page of those the filter asks for, the worst first, then as they stand. */
    List<Suggestion> page(QueueFilter filter, Collection<UUID> versions, Optional<Reached> after, int most);

    /** How many there are in these versions. */
    List<Tally> tallies(UUID deal, Collection<UUID> versions);

    /** Where a page ended. */
    record Reached(int weight, int start, UUID id) {}
}
