package freehold.web.faces;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What others did while someone had a page open. Whoever saves late is shown it and keeps what they typed; once shown
 * it counts as seen, so that saving again puts their entry over it knowingly. Pages show it with {@code fh:meanwhile}.
 *
 * @param changes in the order the page shows their places in
 */
public record Meanwhile(List<Change> changes) {
    public Meanwhile {
        changes = List.copyOf(changes);
    }

    /**
     * What became of one entry.
     *
     * @param was what the person had before them; empty where nothing stood
     * @param now what stands there; empty where it is gone
     */
    public record Change(String place, Optional<Shown> was, Optional<Shown> now) {

        /** What happened, as the sentences name it: set, changed, details or gone. */
        public String kind() {
            if (now.isEmpty()) {
                return "gone";
            }
            if (was.isEmpty()) {
                return "set";
            }
            return said().equals(says()) ? "details" : "changed";
        }

        /** Who came first; empty where the entry is gone. */
        public String byName() {
            return now.map(Shown::byName).orElse("");
        }

        /** What stands there now; empty where nothing does. */
        public String says() {
            return now.map(Shown::says).orElse("");
        }

        /** What stood there; empty where nothing did. */
        public String said() {
            return was.map(Shown::says).orElse("");
        }
    }

    /** Nothing happened. */
    public static Meanwhile nothing() {
        return new Meanwhile(List.of());
    }

    /** What differs between the entries a person had before them and those found now. */
    public static Meanwhile between(List<Shown> shown, List<Shown> found) {
        Map<String, Shown> was = standing(shown);
        Map<String, Shown> now = standing(found);
        return new Meanwhile(Stream.concat(found.stream(), shown.stream())
                .map(Shown::place)
                .distinct()
                .map(place ->
                        new Change(place, Optional.ofNullable(was.get(place)), Optional.ofNullable(now.get(place))))
                .filter(change ->
                        !change.was().map(Shown::revision).equals(change.now().map(Shown::revision)))
                .toList());
    }

    private static Map<String, Shown> standing(List<Shown> entries) {
        Map<String, Shown> standing = new LinkedHashMap<>();
        entries.stream().filter(entry -> entry.revision() > 0).forEach(entry -> standing.put(entry.place(), entry));
        return standing;
    }

    /** Whether anything did. */
    public boolean happened() {
        return !changes.isEmpty();
    }

    /** Whether someone else changed the entry of one of these places. */
    public boolean touches(Collection<String> places) {
        return changes.stream().anyMatch(change -> places.contains(change.place()));
    }
}
