package freehold.web.suggestion;

import freehold.suggestion.QueueFilter;
import freehold.suggestion.SuggestionDecision;
import freehold.suggestion.SuggestionKind;
import freehold.web.faces.Constants;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the queue of a deal, and the addresses of the same queue narrowed otherwise. Nothing said of the
 * decision means undecided; {@link #WHATEVER} means all of them.
 *
 * @param version the only version; null for the newest of every document
 * @param kind the only kind; null for every kind
 * @param label the only label of that kind; null for every one
 * @param decision as the address names it; null for undecided
 */
record QueueAddress(
        UUID deal,
        @Nullable UUID version,
        @Nullable SuggestionKind kind,
        @Nullable String label,
        @Nullable String decision) {
    /** In an address: whatever became of them. */
    static final String WHATEVER = "all";

    /** From what stands in an address, where anything can stand. */
    static QueueAddress of(
            UUID deal,
            @Nullable UUID version,
            @Nullable String kind,
            @Nullable String label,
            @Nullable String decision) {
        SuggestionKind only = Constants.find(SuggestionKind.class, kind).orElse(null);
        boolean known = WHATEVER.equals(decision)
                || Constants.find(SuggestionDecision.class, decision).isPresent();
        boolean labelled = only != null && label != null && label.matches("[A-Z_]{1,60}");
        return new QueueAddress(deal, version, only, labelled ? label : null, known ? decision : null);
    }

    QueueAddress at(@Nullable UUID only) {
        return new QueueAddress(deal, only, kind, label, decision);
    }

    QueueAddress of(@Nullable SuggestionKind only) {
        return new QueueAddress(deal, version, only, null, decision);
    }

    QueueAddress labelled(@Nullable String only) {
        return new QueueAddress(deal, version, kind, only, decision);
    }

    QueueAddress decided(@Nullable String only) {
        return new QueueAddress(deal, version, kind, label, only);
    }

    /** The decision asked for; empty for whatever became of them. */
    Optional<SuggestionDecision> decided() {
        return WHATEVER.equals(decision)
                ? Optional.empty()
                : Optional.of(Constants.find(SuggestionDecision.class, decision).orElse(SuggestionDecision.SUGGESTED));
    }

    /** Whether kind or label narrow the queue. */
    boolean narrow() {
        return kind != null;
    }

    /** What to ask for, from where a page ended. */
    QueueFilter filter(@Nullable String cursor) {
        return new QueueFilter(
                deal,
                Optional.ofNullable(version),
                Optional.ofNullable(kind),
                Optional.ofNullable(label),
                decided(),
                Optional.ofNullable(cursor));
    }

    /** The address of the queue from where a page ended; of its beginning for null. */
    String link(@Nullable String cursor) {
        StringBuilder link = new StringBuilder("/suggestions?deal=").append(deal);
        put(link, "version", version);
        put(link, "kind", kind);
        put(link, "label", label);
        put(link, "decision", decision);
        put(link, "cursor", cursor);
        return link.toString();
    }

    private static void put(StringBuilder link, String name, @Nullable Object value) {
        if (value != null) {
            link.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
