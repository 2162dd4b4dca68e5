package freehold.terms.reader.language;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * A text cut into words and marks, with their places. A word is written in small letters, without the hyphens inside it
 * and without a possessive ending, so that {@code De-identified} and {@code deidentified} are one and the same; marks
 * are words of one character. Line ends are kept as places, not as words.
 */
public final class Words {
    private final String text;
    private String[] norms;
    private int[] starts;
    private int[] ends;
    private byte[] flags;
    private int size;

    /** Room for words is made by the length of the text, so that hardly any text asks for more. */
    private static final int WORD_LETTERS = 5;

    private static final int FEWEST = 8;

    static final byte CAPITAL = 1;
    static final byte POSSESSIVE = 2;
    static final byte MARK = 4;
    static final byte SHOUTED = 8;

    Words(String text) {
        this.text = text;
        int expected = FEWEST + text.length() / WORD_LETTERS;
        this.norms = new String[expected];
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.flags = new byte[expected];
    }

    /** Cuts a text; linear in its length. */
    public static Words of(String text) {
        return of(text, word -> true);
    }

    /**
     * Cuts a text that may have lost blanks between words, as text out of a PDF has: what is no word, but two words
     * that are written together, becomes two.
     *
     * @param known whether something in small letters is a word
     */
    public static Words of(String text, Predicate<String> known) {
        return new WordCutter(text, known).cut();
    }

    void add(String norm, int start, int end, byte flag) {
        if (size == starts.length) {
            norms = Arrays.copyOf(norms, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
        }
        norms[size] = norm;
        starts[size] = start;
        ends[size] = end;
        flags[size] = flag;
        size++;
    }

    /** How many words and marks. */
    public int size() {
        return size;
    }

    /** The word in its plain form; empty outside the text. */
    public String at(int index) {
        return index >= 0 && index < size ? norms[index] : "";
    }

    /** Whether the word is any of these. */
    public boolean is(int index, String... any) {
        String word = at(index);
        for (String each : any) {
            if (word.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Offset of its first UTF-16 unit. */
    public int start(int index) {
        return starts[index];
    }

    /** Offset behind its last. */
    public int end(int index) {
        return ends[index];
    }

    /** Whether it begins with a capital. */
    public boolean capital(int index) {
        return flagged(index, CAPITAL);
    }

    /** Whether it is written in capitals alone. */
    public boolean shouted(int index) {
        return flagged(index, SHOUTED);
    }

    /** Whether it says whose something is. */
    public boolean possessive(int index) {
        return flagged(index, POSSESSIVE);
    }

    /** Whether it is a mark, not a word. */
    public boolean mark(int index) {
        return flagged(index, MARK);
    }

    /** Whether a word is there, and is of this kind. */
    private boolean flagged(int index, int kind) {
        return index >= 0 && index < size && (flags[index] & kind) != 0;
    }

    /** The word that holds an offset of the text; -1 where none does. */
    public int indexOf(int offset) {
        int at = Arrays.binarySearch(starts, 0, size, offset);
        int index = at >= 0 ? at : -at - 2;
        return index >= 0 && offset < ends[index] ? index : -1;
    }

    /** Whether at most one blank stands before it, so that no line ends there. */
    boolean adjoins(int index) {
        int before = ends[index - 1];
        int between = starts[index] - before;
        return between == 0 || (between == 1 && text.charAt(before) == ' ');
    }

    /** The text between two of them. */
    String gap(int index) {
        return index <= 0 || index >= size ? "" : text.substring(ends[index - 1], starts[index]);
    }

    /** The words as the text has them. */
    public String quote(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }
}
