package freehold.briefing.model;

import freehold.briefing.FactChange;
import freehold.briefing.FactLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What differs between two accounts of a deal, fact by fact. */
final class FactChanges {
    private FactChanges() {}

    /** What reads otherwise now than it was frozen, in the order of the frozen lines; new facts behind them. */
    static List<FactChange> between(List<FactLine> frozen, List<FactLine> now) {
        Map<String, FactLine> before = byPlace(frozen);
        Map<String, FactLine> after = byPlace(now);
        List<FactChange> changes = new ArrayList<>();
        before.forEach((place, line) -> changes.addAll(between(line, after.remove(place))));
        after.values().forEach(line -> changes.add(come(line)));
        return changes;
    }

    private static List<FactChange> between(FactLine was, @Nullable FactLine is) {
        if (was.equals(is)) {
            return List.of();
        }
        if (is == null) {
            return List.of(gone(was));
        }
        // What goes by another name now is another fact to whoever reads it.
        return was.label().equals(is.label())
                ? List.of(new FactChange(was.group(), was.label(), was.beyond(is), is.beyond(was)))
                : List.of(gone(was), come(is));
    }

    private static FactChange gone(FactLine line) {
        return new FactChange(line.group(), line.label(), line.all(), List.of());
    }

    private static FactChange come(FactLine line) {
        return new FactChange(line.group(), line.label(), List.of(), line.all());
    }

    private static Map<String, FactLine> byPlace(List<FactLine> lines) {
        Map<String, FactLine> byPlace = new LinkedHashMap<>();
        lines.forEach(line -> byPlace.put(line.place(), line));
        return byPlace;
    }
}
