package freehold.terms.reader.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are gone, new or changed between two versions of a document. A finding is the same when it says the
 * same of the same clause, however that clause was moved or reworded.
 *
 * @param gone indexes of old findings nothing corresponds to
 * @param added indexes of new findings nothing corresponded to
 * @param changed findings that are still there but now say something else
 */
public record FindingDifference(List<Integer> gone, List<Integer> added, List<Changed> changed) {
    /**
     * A finding as far as it matters for the difference.
     *
     * @param kind such as TRAP
     * @param label such as IMPROVE_SERVICES
     * @param clause index of its clause
     * @param substance what it says in particular: who, what, purposes, limits; equal for equal meaning
     */
    public record Finding(String kind, String label, int clause, String substance) {}

    /**
     * A finding that says something else now.
     *
     * @param before index among the old findings
     * @param after index among the new ones
     * @param from what it said
     * @param to what it says
     */
    public record Changed(int before, int after, String from, String to) {}

    private record Key(String kind, String label, int clause) {}

    public FindingDifference {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /** Compares the findings of two versions whose clauses became each other as the changes say. */
    public static FindingDifference of(List<Finding> before, List<Finding> after, List<ClauseChange> changes) {
        Map<Integer, Integer> became = new HashMap<>();
        for (ClauseChange change : changes) {
            Integer old = change.before();
            Integer young = change.after();
            if (old != null && young != null) {
                became.put(old, young);
            }
        }
        Map<Key, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            Finding finding = after.get(i);
            open.computeIfAbsent(new Key(finding.kind(), finding.label(), finding.clause()), key -> new ArrayDeque<>())
                    .add(i);
        }
        List<Integer> gone = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<Integer> unequal = new ArrayList<>();
        boolean[] met = new boolean[after.size()];
        for (int i = 0; i < before.size(); i++) {
            Integer same =
                    take(open, key(before.get(i), became), after, before.get(i).substance());
            if (same == null) {
                unequal.add(i);
            } else {
                met[same] = true;
            }
        }
        for (int i : unequal) {
            Deque<Integer> rest = open.getOrDefault(key(before.get(i), became), new ArrayDeque<>());
            if (rest.isEmpty()) {
                gone.add(i);
            } else {
                int young = rest.remove();
                met[young] = true;
                changed.add(new Changed(
                        i, young, before.get(i).substance(), after.get(young).substance()));
            }
        }
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (!met[i]) {
                added.add(i);
            }
        }
        return new FindingDifference(gone, added, changed);
    }

    private static Key key(Finding finding, Map<Integer, Integer> became) {
        return new Key(finding.kind(), finding.label(), became.getOrDefault(finding.clause(), -1));
    }

    private static @Nullable Integer take(
            Map<Key, Deque<Integer>> open, Key key, List<Finding> after, String substance) {
        Deque<Integer> candidates = open.getOrDefault(key, new ArrayDeque<>());
        for (Integer candidate : candidates) {
            if (after.get(candidate).substance().equals(substance)) {
                candidates.remove(candidate);
                return candidate;
            }
        }
        return null;
    }
}
