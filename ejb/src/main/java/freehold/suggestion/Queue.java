package freehold.suggestion;

import freehold.shared.Page;
import freehold.shared.Refused;
import freehold.suggestion.model.Suggestion;
import freehold.suggestion.model.SuggestionStore;
import freehold.suggestion.model.SuggestionStore.Reached;
import freehold.terms.DocumentSheet;
import freehold.terms.VersionSheet;
import java.util.List;
import java.util.UUID;

/** Reads the queue a page at a time. */
final class Queue {
    private static final int PAGE = 50;

    private final SuggestionStore store;
    private final List<DocumentSheet> documents;

    Queue(SuggestionStore store, List<DocumentSheet> documents) {
        this.store = store;
        this.documents = documents;
    }

    QueueSheet sheet(QueueFilter filter) {
        List<UUID> versions = filter.version().map(List::of).orElseGet(this::newest);
        if (versions.isEmpty()) {
            return new QueueSheet(new Page<>(List.of(), null), List.of(), documents);
        }
        List<Suggestion> rows = store.page(filter, versions, filter.cursor().map(Queue::reached), PAGE + 1);
        List<Suggestion> page = rows.stream().limit(PAGE).toList();
        return new QueueSheet(
                new Page<>(
                        page.stream().map(Suggestion::sheet).toList(),
                        rows.size() > PAGE ? cursor(page.get(PAGE - 1)) : null),
                store.tallies(filter.deal(), versions),
                documents);
    }

    /** What earlier versions say is decided with them; the queue is about the newest. */
    private List<UUID> newest() {
        return documents.stream()
                .flatMap(document -> document.newestRead().stream())
                .map(VersionSheet::id)
                .toList();
    }

    private static String cursor(Suggestion last) {
        return last.weight() + "_" + last.placeStart() + "_" + last.id();
    }

    private static Reached reached(String cursor) {
        String[] parts = cursor.split("_", 3);
        try {
            return new Reached(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts.length == 3 ? parts[1] : ""),
                    UUID.fromString(parts.length == 3 ? parts[2] : ""));
        } catch (IllegalArgumentException e) {
            throw Refused.because("shared.refusal.cursor");
        }
    }
}
