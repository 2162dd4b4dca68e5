package freehold.terms.reader.language;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of a list's phrases, and what may stand there next. Atoms and lists are numbers here: a pass asks
 * at every word, and would otherwise compare letters most of its time.
 */
final class Node {
    private static final int[] NOTHING = {};
    private static final Node[] NOWHERE = {};

    /** A table with room to spare, in which an atom stands at its number or, where that is taken, further on. */
    private int[] atoms = NOTHING;

    private Node[] behindAtoms = NOWHERE;
    private int count;

    /** Few phrases name more than one list at one place. */
    int[] lists = NOTHING;

    Node[] behindLists = NOWHERE;

    @Nullable
    Node gap;

    /** Whether a phrase ends here. */
    boolean ends;

    /** What is behind an atom; {@code null} where no phrase goes on with it. */
    @Nullable
    Node behind(int atom) {
        int mask = atoms.length - 1;
        if (mask < 0) {
            return null;
        }
        int at = atom & mask;
        while (atoms[at] != atom) {
            if (atoms[at] == 0) {
                return null;
            }
            at = (at + 1) & mask;
        }
        return behindAtoms[at];
    }

    boolean hasAtoms() {
        return count > 0;
    }

    void everyAtom(IntConsumer each) {
        for (int atom : atoms) {
            if (atom != 0) {
                each.accept(atom);
            }
        }
    }

    /** What is behind an atom, from now on. */
    Node growAtom(int atom) {
        Node there = behind(atom);
        if (there != null) {
            return there;
        }
        if ((count + 1) * 4 > atoms.length * 3) {
            spread();
        }
        Node made = new Node();
        put(atom, made);
        count++;
        return made;
    }

    private void spread() {
        int[] before = atoms;
        Node[] behind = behindAtoms;
        int size = Math.max(2, before.length * 2);
        atoms = new int[size];
        behindAtoms = new Node[size];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                put(before[i], behind[i]);
            }
        }
    }

    private void put(int atom, Node node) {
        int mask = atoms.length - 1;
        int at = atom & mask;
        while (atoms[at] != 0) {
            at = (at + 1) & mask;
        }
        atoms[at] = atom;
        behindAtoms[at] = node;
    }

    /** What is behind a phrase of a list, from now on. */
    Node growList(int list) {
        for (int i = 0; i < lists.length; i++) {
            if (lists[i] == list) {
                return behindLists[i];
            }
        }
        Node made = new Node();
        int last = lists.length;
        lists = Arrays.copyOf(lists, last + 1);
        behindLists = Arrays.copyOf(behindLists, last + 1);
        lists[last] = list;
        behindLists[last] = made;
        return made;
    }

    /** What is behind a gap, from now on. */
    Node growGap() {
        Node there = gap == null ? new Node() : gap;
        gap = there;
        return there;
    }
}
