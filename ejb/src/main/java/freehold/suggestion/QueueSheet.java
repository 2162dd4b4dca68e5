package freehold.suggestion;

import freehold.shared.Page;
import freehold.terms.DocumentSheet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A page of the queue, and how many there are besides.
 *
 * @param page the worst first, then as they stand in the document
 * @param tallies of all suggestions of the versions looked at, whatever else narrows the page
 * @param documents of the deal
 */
public record QueueSheet(Page<SuggestionSheet> page, List<Tally> tallies, List<DocumentSheet> documents) {
    public QueueSheet {
        tallies = List.copyOf(tallies);
        documents = List.copyOf(documents);
    }

    /** How many there are of a kind, a label and a decision. */
    public record Tally(SuggestionKind kind, String label, SuggestionDecision decision, long count) {}

    /** How many suggestions there are of these. */
    public long count(Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::count).sum();
    }
}
