package freehold.terms.reader.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * Under which numbers a word stands in the trees of a {@link Lexicon}, and which lists have a phrase that begins with
 * it.
 */
final class Keys {
    /** In a phrase, any number written in digits. */
    private static final String NUMBER = "#";

    private static final Set<String> STOPS = Set.of(".", ";", ":", "?", "!");

    /** Few words are more than this at once: themselves, some stems, a name, a number. */
    private static final int FEW = 4;

    final int[] atoms;

    /** Those of the lists that have a name. */
    final int[] named;

    /** Whether it ends a sentence, so that no gap reaches across it. */
    final boolean stops;

    private final long[] begin;

    private Keys(Lexicon lexicon, int[] atoms, boolean stops) {
        this.atoms = atoms;
        this.stops = stops;
        BitSet lists = new BitSet();
        for (int atom : atoms) {
            lists.or(lexicon.beginningWith(atom));
        }
        this.begin = lists.toLongArray();
        this.named = lists.get(0, lexicon.names().size()).stream().toArray();
    }

    static Keys of(Lexicon lexicon, String word, boolean capital) {
        Trees trees = lexicon.trees();
        int[] atoms = new int[FEW];
        int count = put(atoms, 0, trees.atom(word));
        for (int length = 1; length <= word.length(); length++) {
            int stem = trees.stem(word.substring(0, length));
            if (stem > 0 && count == atoms.length) {
                atoms = Arrays.copyOf(atoms, count * 2);
            }
            count = put(atoms, count, stem);
        }
        atoms = Arrays.copyOf(atoms, count + 2);
        count = put(atoms, count, capital ? trees.atom('^' + word) : 0);
        count = put(atoms, count, isNumber(word) ? trees.atom(NUMBER) : 0);
        return new Keys(lexicon, Arrays.copyOf(atoms, count), STOPS.contains(word));
    }

    private static int put(int[] atoms, int count, int atom) {
        if (atom == 0) {
            return count;
        }
        atoms[count] = atom;
        return count + 1;
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the list has a phrase that begins with the word. */
    boolean begins(int list) {
        int at = list >> 6;
        return at < begin.length && (begin[at] & (1L << list)) != 0;
    }
}
