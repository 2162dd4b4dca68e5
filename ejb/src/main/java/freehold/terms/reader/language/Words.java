package freehold.terms.reader.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A text cut into words and marks, with their places. A word is written in small letters, without the hyphens inside it
 * and without a possessive ending, so that {@code De-identified} and {@code deidentified} are one and the same; marks
 * are words of one character. Line ends are kept as places, not as words.
 */
public final class Words {
    private static final String APOSTROPHES = "'\u2019\u2018";
    private static final String HYPHENS = "-\u2010\u2011";

    private final String text;
    private String[] norms = new String[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] flags = new byte[64];
    private int size;

    /** Letters below which nothing is taken for two words. */
    private static final int GLUED_FROM = 7;

    /** Letters the second of two glued words needs, where the whole may be a name. */
    private static final int NAMES_TAIL = 5;

    private static final byte CAPITAL = 1;
    private static final byte POSSESSIVE = 2;
    private static final byte MARK = 4;
    private static final byte SHOUTED = 8;

    private final Map<String, String> known = new HashMap<>();

    private final Predicate<String> glued;

    private Words(String text, Predicate<String> glued) {
        this.text = text;
        this.glued = glued;
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
        Words words = new Words(text, known);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                at = words.word(at);
            } else {
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '*' && c != '_') {
                    words.add(String.valueOf(plain(c)), at, at + 1, MARK);
                }
                at++;
            }
        }
        return words;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2019', '\u2018' -> '\'';
            case '\u2013', '\u2014' -> '\u2014';
            default -> c;
        };
    }

    private int word(int start) {
        int at = start;
        int end = start;
        boolean plain = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                at++;
                end = at;
            } else if (joins(at)) {
                plain = false;
                at++;
            } else if (at + 2 < text.length()
                    && HYPHENS.indexOf(c) >= 0
                    && text.charAt(at + 1) == ' '
                    && Character.isLowerCase(text.charAt(at + 2))
                    && end - start > 1
                    && !text.startsWith("and ", at + 2)
                    && !text.startsWith("or ", at + 2)) {
                // A word a PDF broke at the end of a line.
                plain = false;
                at += 2;
            } else {
                break;
            }
        }
        if (!plain && contracted(start, end)) {
            return end;
        }
        String raw = text.substring(start, end);
        byte flag = Character.isUpperCase(raw.charAt(0)) ? CAPITAL : 0;
        String norm = raw;
        if (!plain) {
            int possessive = possessive(raw);
            if (possessive >= 0) {
                norm = raw.substring(0, possessive);
                flag |= POSSESSIVE;
            }
            norm = joined(norm);
        }
        if (end < text.length()
                && APOSTROPHES.indexOf(text.charAt(end)) >= 0
                && raw.endsWith("s")
                && raw.length() > 3
                && (end + 1 == text.length() || text.charAt(end + 1) == ' ')) {
            flag |= POSSESSIVE;
            end++;
        }
        if (norm.length() > 1 && flag != 0 && norm.equals(norm.toUpperCase(Locale.ROOT))) {
            flag |= SHOUTED;
        }
        String small = known.computeIfAbsent(norm.toLowerCase(Locale.ROOT), word -> word);
        int second = plain ? seam(small, flag != 0) : 0;
        if (second > 0) {
            add(small.substring(0, second), start, start + second, flag);
            add(small.substring(second), start + second, end, (byte) 0);
        } else {
            add(small, start, end, flag);
        }
        return end;
    }

    /** Where a second word begins in what was glued together; 0 where nothing was. */
    private int seam(String word, boolean name) {
        if (word.length() < GLUED_FROM || glued.test(word)) {
            return 0;
        }
        for (int at = word.length() - 2; at >= 3; at--) {
            boolean enough = !name || word.length() - at >= NAMES_TAIL;
            if (enough && glued.test(word.substring(0, at)) && glued.test(word.substring(at))) {
                return at;
            }
        }
        return 0;
    }

    /** Adds a contraction as its two words; answers whether it was one. */
    private boolean contracted(int start, int end) {
        Contraction contraction = Contraction.of(text, start, end);
        if (contraction == null) {
            return false;
        }
        add(contraction.first(), start, contraction.seam(), Character.isUpperCase(text.charAt(start)) ? CAPITAL : 0);
        add(contraction.second(), contraction.seam(), end, (byte) 0);
        return true;
    }

    private boolean joins(int at) {
        char c = text.charAt(at);
        return at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && (HYPHENS.indexOf(c) >= 0
                        || APOSTROPHES.indexOf(c) >= 0
                        || ((c == '.' || c == ',')
                                && Character.isDigit(text.charAt(at - 1))
                                && Character.isDigit(text.charAt(at + 1))));
    }

    private static int possessive(String raw) {
        int last = raw.length() - 2;
        return last > 0
                        && APOSTROPHES.indexOf(raw.charAt(last)) >= 0
                        && Character.toLowerCase(raw.charAt(last + 1)) == 's'
                ? last
                : -1;
    }

    private static String joined(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '.') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private void add(String norm, int start, int end, byte flag) {
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
        return (flags[index] & CAPITAL) != 0;
    }

    /** Whether it is written in capitals alone. */
    public boolean shouted(int index) {
        return (flags[index] & SHOUTED) != 0;
    }

    /** Whether it says whose something is. */
    public boolean possessive(int index) {
        return (flags[index] & POSSESSIVE) != 0;
    }

    /** Whether it is a mark, not a word. */
    public boolean mark(int index) {
        return (flags[index] & MARK) != 0;
    }

    /** The word that holds an offset of the text; -1 where none does. */
    public int indexOf(int offset) {
        int at = Arrays.binarySearch(starts, 0, size, offset);
        int index = at >= 0 ? at : -at - 2;
        return index >= 0 && offset < ends[index] ? index : -1;
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
