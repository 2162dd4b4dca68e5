package freehold.suggestion;

import freehold.terms.ClauseSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds for every clause of a version what stands for it in the next: first by its fingerprint, then, of what is left,
 * by number, heading and likeness of words. However many clauses there are, few are compared word by word.
 */
final class ClausePairs {
    private static final double ALIKE = 0.5;
    private static final double ALIKE_BY_NAME = 0.25;
    private static final long MOST_COMPARED = 250_000;

    private final List<Side> old;
    private final List<Side> fresh;
    private final Integer[] pairOfFresh;
    private final boolean[] oldTaken;

    private ClausePairs(List<Side> old, List<Side> fresh) {
        this.old = old;
        this.fresh = fresh;
        this.pairOfFresh = new Integer[fresh.size()];
        this.oldTaken = new boolean[old.size()];
    }

    /** A clause to be paired. */
    record Side(ClauseSpan span, String fingerprint, Set<String> words) {
        static Side of(String text, ClauseSpan span, String fingerprint) {
            Set<String> words = new HashSet<>(Arrays.asList(text.substring(span.start(), span.end())
                    .toLowerCase(Locale.ROOT)
                    .split("\\W+", -1)));
            words.remove("");
            return new Side(span, fingerprint, words);
        }

        double likeness(Side other) {
            Set<String> smaller = words.size() <= other.words.size() ? words : other.words;
            Set<String> larger = smaller == words ? other.words : words;
            long common = smaller.stream().filter(larger::contains).count();
            int all = words.size() + other.words.size();
            return all == 0 ? 1 : 2.0 * common / all;
        }

        boolean sameName(Side other) {
            return (span.number() != null && span.number().equals(other.span.number()))
                    || (span.heading() != null && span.heading().equals(other.span.heading()));
        }
    }

    /** Every clause of both versions once, in the order of the later; removed ones where they stood. */
    static List<ClausePair> of(List<Side> old, List<Side> fresh) {
        ClausePairs pairs = new ClausePairs(old, fresh);
        pairs.byFingerprint();
        Set<Integer> inOrder = pairs.longestInOrder();
        Map<Integer, Double> likeness = pairs.byLikeness();
        return pairs.told(inOrder, likeness);
    }

    private void byFingerprint() {
        Map<String, Deque<Integer>> where = new HashMap<>();
        for (int place = 0; place < old.size(); place++) {
            where.computeIfAbsent(old.get(place).fingerprint(), print -> new ArrayDeque<>())
                    .add(place);
        }
        for (int place = 0; place < fresh.size(); place++) {
            Deque<Integer> same = where.get(fresh.get(place).fingerprint());
            Integer found = same == null ? null : same.pollFirst();
            if (found != null) {
                pair(found, place);
            }
        }
    }

    private void pair(int oldPlace, int freshPlace) {
        pairOfFresh[freshPlace] = oldPlace;
        oldTaken[oldPlace] = true;
    }

    /** The paired clauses that kept their order; the others were moved. */
    private Set<Integer> longestInOrder() {
        TreeMap<Integer, Integer> lastOfLength = new TreeMap<>();
        List<Integer> tails = new ArrayList<>();
        Integer[] before = new Integer[fresh.size()];
        for (int place = 0; place < fresh.size(); place++) {
            Integer stood = pairOfFresh[place];
            if (stood == null) {
                continue;
            }
            int length = lengthBelow(tails, stood);
            before[place] = length == 0 ? null : lastOfLength.get(length - 1);
            if (length == tails.size()) {
                tails.add(stood);
            } else {
                tails.set(length, stood);
            }
            lastOfLength.put(length, place);
        }
        Set<Integer> kept = new HashSet<>();
        Integer at = tails.isEmpty() ? null : lastOfLength.get(tails.size() - 1);
        while (at != null) {
            kept.add(at);
            at = before[at];
        }
        return kept;
    }

    private static int lengthBelow(List<Integer> tails, int stood) {
        int low = 0;
        int high = tails.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tails.get(middle) < stood) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private record Candidate(int old, int fresh, double likeness, boolean sameName) {}

    private Map<Integer, Double> byLikeness() {
        List<Integer> leftOld = left(old.size(), place -> !oldTaken[place]);
        List<Integer> leftFresh = left(fresh.size(), place -> pairOfFresh[place] == null);
        boolean few = (long) leftOld.size() * leftFresh.size() <= MOST_COMPARED;
        List<Candidate> candidates = new ArrayList<>();
        for (int one : leftOld) {
            for (int other : leftFresh) {
                boolean named = old.get(one).sameName(fresh.get(other));
                if (few || named) {
                    double likeness = old.get(one).likeness(fresh.get(other));
                    if (likeness >= (named ? ALIKE_BY_NAME : ALIKE)) {
                        candidates.add(new Candidate(one, other, likeness, named));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate one) -> one.likeness() + (one.sameName() ? 0.2 : 0))
                .reversed()
                .thenComparingInt(Candidate::old));
        Map<Integer, Double> likeness = new HashMap<>();
        for (Candidate one : candidates) {
            if (!oldTaken[one.old()] && pairOfFresh[one.fresh()] == null) {
                pair(one.old(), one.fresh());
                likeness.put(one.fresh(), one.likeness());
            }
        }
        return likeness;
    }

    private static List<Integer> left(int size, IntPredicate which) {
        return IntStream.range(0, size).filter(which).boxed().toList();
    }

    private List<ClausePair> told(Set<Integer> inOrder, Map<Integer, Double> likeness) {
        List<ClausePair> told = new ArrayList<>();
        int nextOld = 0;
        for (int place = 0; place < fresh.size(); place++) {
            Integer stood = pairOfFresh[place];
            if (stood != null && (inOrder.contains(place) || likeness.containsKey(place))) {
                nextOld = removedBefore(told, nextOld, stood);
            }
            Double alike = likeness.get(place);
            if (stood == null) {
                told.add(new ClausePair(Change.ADDED, null, place, 0));
            } else if (alike != null) {
                told.add(new ClausePair(Change.REWORDED, stood, place, alike));
            } else {
                told.add(new ClausePair(inOrder.contains(place) ? Change.SAME : Change.MOVED, stood, place, 1));
            }
        }
        removedBefore(told, nextOld, old.size());
        return told;
    }

    private int removedBefore(List<ClausePair> told, int from, int until) {
        for (int place = from; place < until; place++) {
            if (!oldTaken[place]) {
                told.add(new ClausePair(Change.REMOVED, place, null, 0));
            }
        }
        return Math.max(from, until);
    }
}
