package freehold.web.suggestion;

import freehold.suggestion.QueueSheet;
import freehold.suggestion.QueueSheet.Tally;
import freehold.suggestion.SuggestionDecision;
import freehold.suggestion.SuggestionKind;
import freehold.terms.Reading;
import freehold.terms.VersionSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the queue as it is shown: its cards, and what there is to narrow it by. */
public final class QueueView {
    private final QueueSheet sheet;
    private final QueueAddress address;
    private final List<QueueCard> cards;

    QueueView(QueueSheet sheet, QueueAddress address) {
        this.sheet = sheet;
        this.address = address;
        this.cards = sheet.page().rows().stream()
                .map(row -> QueueCard.of(row, "/reading?deal=" + address.deal()))
                .toList();
    }

    public List<QueueCard> getCards() {
        return cards;
    }

    /** Whether any document of the deal was read. */
    public boolean isRead() {
        return sheet.documents().stream()
                .anyMatch(document -> document.newestRead().isPresent());
    }

    /** Whether the reader suggested anything at all of the versions looked at. */
    public boolean isSuggested() {
        return !sheet.tallies().isEmpty();
    }

    /** Whether kind or label narrow the queue. */
    public boolean isNarrow() {
        return address.narrow();
    }

    /** How many nobody has decided on. */
    public long getUndecided() {
        return countDecision(SuggestionDecision.SUGGESTED);
    }

    /** The versions that were read, document by document, newest first. */
    public List<VersionSheet> getVersions() {
        return sheet.documents().stream()
                .flatMap(document -> document.versions().stream())
                .filter(each -> each.reading() == Reading.READ)
                .toList();
    }

    /** The labels there are of the kind chosen. */
    public List<String> getLabels() {
        return address.kind() == null
                ? List.of()
                : sheet.tallies().stream()
                        .filter(tally -> tally.kind() == address.kind())
                        .map(Tally::label)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** What a label of the kind chosen is called, as a bundle key. */
    public String key(String label) {
        SuggestionKind chosen = address.kind();
        return (chosen == null ? SuggestionKind.TRAP : chosen).key(label);
    }

    /** How many of a kind are in the decision shown. */
    public long count(SuggestionKind only) {
        return sheet.count(tally -> tally.kind() == only && shown(tally));
    }

    /** How many of a label of the kind chosen are in the decision shown. */
    public long countLabel(String only) {
        return sheet.count(
                tally -> tally.kind() == address.kind() && tally.label().equals(only) && shown(tally));
    }

    /** How many have that decision. */
    public long countDecision(SuggestionDecision only) {
        return sheet.count(tally -> tally.decision() == only);
    }

    private boolean shown(Tally tally) {
        return address.decided().map(tally.decision()::equals).orElse(true);
    }

    /** Onward; empty at the end. */
    public String getNext() {
        @Nullable String next = sheet.page().next();
        return next == null ? "" : address.link(next);
    }
}
