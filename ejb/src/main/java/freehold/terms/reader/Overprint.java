package freehold.terms.reader;

import java.util.Arrays;

/**
 * Tells characters that a page prints a second time over the first, as some programs do for bold. The page is a grid,
 * so that each character meets only those beside it.
 */
final class Overprint {
    private static final float CELL = 4;
    private static final int FIRST_SIZE = 4096;

    /** Characters that share a cell; more are the work of somebody who wants to be slow. */
    private static final int CROWD = 32;

    private int[] heads = new int[FIRST_SIZE];
    private int[] nexts = new int[FIRST_SIZE];
    private long[] keys = new long[FIRST_SIZE];
    private float[] lefts = new float[FIRST_SIZE];
    private float[] bottoms = new float[FIRST_SIZE];
    private int size;

    /** A new page begins. */
    void clear() {
        Arrays.fill(heads, 0);
        size = 0;
    }

    /** Whether this character stands where the same was printed before; if not, it is remembered. */
    boolean repeats(String character, float x, float y, float tolerance) {
        int word = character.length() == 1 ? character.charAt(0) : character.hashCode();
        for (int column = cell(x - tolerance); column <= cell(x + tolerance); column++) {
            for (int row = cell(y - tolerance); row <= cell(y + tolerance); row++) {
                if (isAt(key(word, column, row), x, y, tolerance)) {
                    return true;
                }
            }
        }
        add(key(word, cell(x), cell(y)), x, y);
        return false;
    }

    private boolean isAt(long key, float x, float y, float tolerance) {
        int entry = heads[slot(key)];
        for (int i = 0; entry != 0 && i < CROWD; i++) {
            int at = entry - 1;
            if (keys[at] == key && Math.abs(lefts[at] - x) <= tolerance && Math.abs(bottoms[at] - y) <= tolerance) {
                return true;
            }
            entry = nexts[at];
        }
        return false;
    }

    private void add(long key, float x, float y) {
        if (size == keys.length) {
            grow();
        }
        keys[size] = key;
        lefts[size] = x;
        bottoms[size] = y;
        link(size++);
    }

    private void link(int entry) {
        int slot = slot(keys[entry]);
        nexts[entry] = heads[slot];
        heads[slot] = entry + 1;
    }

    private void grow() {
        int wider = size * 2;
        keys = Arrays.copyOf(keys, wider);
        lefts = Arrays.copyOf(lefts, wider);
        bottoms = Arrays.copyOf(bottoms, wider);
        nexts = new int[wider];
        heads = new int[wider];
        for (int i = 0; i < size; i++) {
            link(i);
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (heads.length - 1);
    }

    /** Cells far outside any page are one. */
    private static int cell(float place) {
        return Math.max(-2000, Math.min(2000, (int) Math.floor(place / CELL)));
    }

    private static long key(int word, int column, int row) {
        return ((long) word << 24) ^ ((long) (column & 0xFFF) << 12) ^ (row & 0xFFF);
    }
}
