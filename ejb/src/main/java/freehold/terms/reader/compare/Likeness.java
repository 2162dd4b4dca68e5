package freehold.terms.reader.compare;

import freehold.terms.reader.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds pairs of clauses that are alike without being equal. Only clauses that share a rare group of words, a number or
 * a heading are ever compared.
 */
final class Likeness {
    /** Two clauses that may be one. */
    record Pair(int before, int after, double similarity) {}

    /** Groups of words that stand in more clauses than this tell nothing. */
    private static final int COMMON = 24;

    private static final int CANDIDATES = 12;
    private static final int GROUP = 3;
    private static final double ALIKE = 0.5;

    /** With the same heading or number less is enough. */
    private static final double NAMED_ALIKE = 0.3;

    private final List<ClauseWords> before;
    private final List<ClauseWords> after;
    private final List<Clause> oldClauses;
    private final List<Clause> newClauses;

    Likeness(List<ClauseWords> before, List<ClauseWords> after, List<Clause> oldClauses, List<Clause> newClauses) {
        this.before = before;
        this.after = after;
        this.oldClauses = oldClauses;
        this.newClauses = newClauses;
    }

    /** The pairs among what is not matched yet, the most alike first. */
    List<Pair> pairs(int[] newOf, int[] oldOf) {
        Map<Long, List<Integer>> groups = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            if (oldOf[i] < 0) {
                for (long group : groups(after.get(i))) {
                    List<Integer> holders = groups.computeIfAbsent(group, key -> new ArrayList<>(2));
                    if (holders.size() <= COMMON) {
                        holders.add(i);
                    }
                }
                for (String name : names(newClauses.get(i))) {
                    names.putIfAbsent(name, i);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (newOf[i] < 0) {
                pairs(i, groups, names, pairs);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity)
                .reversed()
                .thenComparingInt(Pair::before)
                .thenComparingInt(Pair::after));
        return pairs;
    }

    private void pairs(int old, Map<Long, List<Integer>> groups, Map<String, Integer> names, List<Pair> pairs) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long group : groups(before.get(old))) {
            List<Integer> holders = groups.getOrDefault(group, List.of());
            if (holders.size() <= COMMON) {
                holders.forEach(holder -> shared.merge(holder, 1, Integer::sum));
            }
        }
        Set<Integer> named = new HashSet<>();
        for (String name : names(oldClauses.get(old))) {
            Integer same = names.get(name);
            if (same != null) {
                named.add(same);
                shared.merge(same, 1, Integer::sum);
            }
        }
        shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(CANDIDATES)
                .forEach(entry -> {
                    int young = entry.getKey();
                    double similarity = similarity(
                            before.get(old).hashes(), after.get(young).hashes());
                    if (similarity >= (named.contains(young) ? NAMED_ALIKE : ALIKE)) {
                        pairs.add(new Pair(old, young, similarity));
                    }
                });
    }

    private static List<String> names(Clause clause) {
        List<String> names = new ArrayList<>(2);
        if (clause.heading() != null) {
            names.add("h" + clause.heading());
        }
        if (clause.number() != null) {
            names.add("n" + clause.number());
        }
        return names;
    }

    private static long[] groups(ClauseWords words) {
        long[] hashes = words.hashes();
        if (hashes.length < GROUP) {
            return hashes;
        }
        long[] groups = new long[hashes.length - GROUP + 1];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = (hashes[i] * 31 + hashes[i + 1]) * 31 + hashes[i + 2];
        }
        return groups;
    }

    /** Twice the words both have, by all words of both. */
    private static double similarity(long[] first, long[] second) {
        long[] one = first.clone();
        long[] other = second.clone();
        Arrays.sort(one);
        Arrays.sort(other);
        int same = 0;
        int j = 0;
        for (long word : one) {
            while (j < other.length && other[j] < word) {
                j++;
            }
            if (j < other.length && other[j] == word) {
                same++;
                j++;
            }
        }
        return one.length + other.length == 0 ? 1 : 2.0 * same / (one.length + other.length);
    }
}
