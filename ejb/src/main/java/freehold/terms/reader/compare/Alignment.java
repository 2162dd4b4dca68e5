package freehold.terms.reader.compare;

import freehold.terms.reader.Clause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which clause of a newer version is which of the older one. Equal clauses are found by their fingerprints, reworded
 * ones by the rare word groups they share, so the work grows with the length of the two texts and not with its square.
 */
public final class Alignment {
    private static final int NONE = -1;

    private final List<ClauseWords> before;
    private final List<ClauseWords> after;
    private final int[] newOf;
    private final int[] oldOf;
    private final double[] similarity;

    private Alignment(List<ClauseWords> before, List<ClauseWords> after) {
        this.before = before;
        this.after = after;
        newOf = new int[before.size()];
        oldOf = new int[after.size()];
        similarity = new double[before.size()];
        Arrays.fill(newOf, NONE);
        Arrays.fill(oldOf, NONE);
    }

    /**
     * What became of every clause, in the order of the newer version, with what was removed where it stood.
     *
     * @param oldText text of the older version
     * @param oldClauses its clauses
     * @param newText text of the newer version
     * @param newClauses its clauses
     */
    public static List<ClauseChange> of(
            String oldText, List<Clause> oldClauses, String newText, List<Clause> newClauses) {
        List<ClauseWords> before = oldClauses.stream()
                .map(clause -> ClauseWords.of(oldText, clause))
                .toList();
        List<ClauseWords> after = newClauses.stream()
                .map(clause -> ClauseWords.of(newText, clause))
                .toList();
        Alignment alignment = new Alignment(before, after);
        alignment.matchEqual();
        new Likeness(before, after, oldClauses, newClauses)
                .pairs(alignment.newOf, alignment.oldOf)
                .forEach(pair -> {
                    if (alignment.newOf[pair.before()] == NONE && alignment.oldOf[pair.after()] == NONE) {
                        alignment.match(pair.before(), pair.after(), pair.similarity());
                    }
                });
        return alignment.changes();
    }

    private void matchEqual() {
        Map<Long, Deque<Integer>> places = new HashMap<>();
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            places.computeIfAbsent(after.get(i).fingerprint(), key -> new ArrayDeque<>())
                    .add(i);
        }
        before.forEach(words -> counts.merge(words.fingerprint(), 1, Integer::sum));
        for (int i = 0; i < before.size(); i++) {
            long fingerprint = before.get(i).fingerprint();
            Deque<Integer> same = places.getOrDefault(fingerprint, new ArrayDeque<>());
            if (same.size() == 1 && Objects.equals(counts.get(fingerprint), 1)) {
                match(i, same.getFirst(), 1);
            }
        }
        // What is there several times goes with its neighbours, and what is left in order.
        for (int i = 0; i + 1 < before.size(); i++) {
            matchBeside(i, i + 1, 1);
        }
        for (int i = before.size() - 1; i > 0; i--) {
            matchBeside(i, i - 1, -1);
        }
        for (int i = 0; i < before.size(); i++) {
            Deque<Integer> same = places.getOrDefault(before.get(i).fingerprint(), new ArrayDeque<>());
            while (newOf[i] == NONE && !same.isEmpty()) {
                int place = same.remove();
                if (oldOf[place] == NONE) {
                    match(i, place, 1);
                }
            }
        }
    }

    private void matchBeside(int matched, int next, int step) {
        int place = newOf[matched] == NONE ? NONE : newOf[matched] + step;
        if (place >= 0
                && place < after.size()
                && newOf[next] == NONE
                && oldOf[place] == NONE
                && before.get(next).fingerprint() == after.get(place).fingerprint()) {
            match(next, place, 1);
        }
    }

    private void match(int old, int young, double likeness) {
        newOf[old] = young;
        oldOf[young] = old;
        similarity[old] = likeness;
    }

    private List<ClauseChange> changes() {
        boolean[] stays = inOrder();
        List<ClauseChange> changes = new ArrayList<>();
        removed(changes, 0);
        for (int young = 0; young < after.size(); young++) {
            int old = oldOf[young];
            if (old == NONE) {
                changes.add(new ClauseChange(ClauseChange.Kind.ADDED, null, young, 0));
                continue;
            }
            boolean equal = before.get(old).fingerprint() == after.get(young).fingerprint();
            ClauseChange.Kind same = stays[old] ? ClauseChange.Kind.SAME : ClauseChange.Kind.MOVED;
            changes.add(new ClauseChange(equal ? same : ClauseChange.Kind.REWORDED, old, young, similarity[old]));
            removed(changes, old + 1);
        }
        return List.copyOf(changes);
    }

    /** What was removed is told after the clause it followed. */
    private void removed(List<ClauseChange> changes, int from) {
        for (int old = from; old < before.size() && newOf[old] == NONE; old++) {
            changes.add(new ClauseChange(ClauseChange.Kind.REMOVED, old, null, 0));
        }
    }

    /** The clauses that kept their order: the longest row of them that rises in both versions. */
    private boolean[] inOrder() {
        int[] tails = new int[before.size()];
        int[] previous = new int[before.size()];
        int length = 0;
        for (int old = 0; old < before.size(); old++) {
            if (newOf[old] == NONE) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (newOf[tails[middle]] < newOf[old]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[old] = low == 0 ? NONE : tails[low - 1];
            tails[low] = old;
            length = Math.max(length, low + 1);
        }
        boolean[] stays = new boolean[before.size()];
        for (int old = length == 0 ? NONE : tails[length - 1]; old != NONE; old = previous[old]) {
            stays[old] = true;
        }
        return stays;
    }
}
