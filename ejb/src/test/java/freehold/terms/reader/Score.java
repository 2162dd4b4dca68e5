package freehold.terms.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what was found rightly, found wrongly and missed. */
final class Score {
    private final Map<String, Counts> counts = new TreeMap<>();

    /** Of one label, or of several together. */
    static final class Counts {
        private int right;
        private int wrong;
        private int missed;

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
        }

        private static double share(int part, int other) {
            return part + other == 0 ? 1 : (double) part / (part + other);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.2f R %.2f F1 %.3f (%d right, %d wrong, %d missed)",
                    share(right, wrong),
                    share(right, missed),
                    f1(),
                    right,
                    wrong,
                    missed);
        }
    }

    /** Counts the labels of one clause, each by itself, and on request all of a kind together. */
    void add(String kind, Set<String> expected, Set<String> found, boolean together) {
        Set<String> either = new TreeSet<>(expected);
        either.addAll(found);
        for (String label : either) {
            count(label, expected.contains(label), found.contains(label));
            if (together) {
                count("= " + kind, expected.contains(label), found.contains(label));
            }
        }
    }

    private void count(String name, boolean expected, boolean found) {
        Counts one = counts.computeIfAbsent(name, each -> new Counts());
        one.right += expected && found ? 1 : 0;
        one.wrong += expected ? 0 : 1;
        one.missed += found ? 0 : 1;
    }

    Map<String, Counts> counts() {
        return counts;
    }

    /** The share of what was found that is right. */
    double precision(String name) {
        Counts one = counts.getOrDefault(name, new Counts());
        return Counts.share(one.right, one.wrong);
    }

    /** F1 of a label, or of a kind together. */
    double f1(String name) {
        return counts.getOrDefault(name, new Counts()).f1();
    }
}
