package freehold.web.suggestion;

import freehold.suggestion.SuggestionDecision;
import freehold.suggestion.SuggestionKind;
import freehold.web.faces.UuidConverter;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address asks of the queue, and the addresses of the same queue narrowed otherwise. */
public class QueueAsked implements Serializable {
    private static final long serialVersionUID = 1;

    private UUID deal = UuidConverter.NOBODYS;
    private @Nullable UUID version;
    private @Nullable String kind;
    private @Nullable String label;
    private @Nullable String decision;
    private @Nullable String cursor;

    QueueAddress address() {
        return QueueAddress.of(deal, version, kind, label, decision);
    }

    /** The same queue of one kind; of every kind for null. */
    public String linkToKind(@Nullable SuggestionKind only) {
        return address().of(only).link(null);
    }

    /** The same queue of one label; of every one for none: pages turn a null into an empty text. */
    public String linkToLabel(@Nullable String only) {
        return address().labelled(only == null || only.isEmpty() ? null : only).link(null);
    }

    /** The same queue with one decision; whatever became of them for null. */
    public String linkToDecision(@Nullable SuggestionDecision only) {
        return address()
                .decided(only == null ? QueueAddress.WHATEVER : only.name())
                .link(null);
    }

    /** The same queue of one version; of the newest of every document for null. */
    public String linkToVersion(@Nullable UUID only) {
        return address().at(only).link(null);
    }

    /** Back to the beginning; empty when there. */
    public String getFirst() {
        return cursor == null ? "" : address().link(null);
    }

    public UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal == null ? UuidConverter.NOBODYS : deal;
    }

    public @Nullable UUID getVersion() {
        return version;
    }

    public void setVersion(@Nullable UUID version) {
        this.version = version;
    }

    /** The kind as the address names it; null for every kind. */
    public @Nullable String getKind() {
        SuggestionKind only = address().kind();
        return only == null ? null : only.name();
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getLabel() {
        return address().label();
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    /** The decision asked for, by its constant; null for whatever became of them. */
    public @Nullable String getDecision() {
        return address().decided().map(SuggestionDecision::name).orElse(null);
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
