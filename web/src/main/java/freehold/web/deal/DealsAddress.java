package freehold.web.deal;

import freehold.deal.DealStage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the list of deals, and the addresses of the same list narrowed otherwise. An address below the root of
 * the portal; a part that narrows nothing is left out of it.
 *
 * @param words searched for
 * @param stage the only stage shown
 * @param client the only client shown
 */
record DealsAddress(
        @Nullable String words,
        @Nullable DealStage stage,
        @Nullable UUID client) {

    /** The same list at one stage, or at every stage for null; from its beginning. */
    DealsAddress at(@Nullable DealStage only) {
        return new DealsAddress(words, only, client);
    }

    /** The same list for one client, or for every client for null; from its beginning. */
    DealsAddress of(@Nullable UUID only) {
        return new DealsAddress(words, stage, only);
    }

    /** Whether anything narrows the list. */
    boolean narrow() {
        return words != null || stage != null || client != null;
    }

    /** The beginning of the list. */
    String link() {
        return link(null);
    }

    /** The list from where a page ended. */
    String link(@Nullable String cursor) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "q", words);
        put(parts, "stage", stage);
        put(parts, "client", client);
        put(parts, "cursor", cursor);
        return parts.isEmpty()
                ? "/deals"
                : parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "/deals?", ""));
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.put(name, value.toString());
        }
    }
}
