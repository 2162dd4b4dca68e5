package freehold.terms.reader.structure;

import java.util.Arrays;
import java.util.Set;

/**
 * A text cut into words and signs once, so that every scanner passes over the same tokens. A word is a run of letters
 * and digits with the apostrophes, hyphens and dots inside it ({@code 4.2}, {@code Customer's}, {@code U.S}); anything
 * else that is not white space is a sign of one character.
 */
final class Words {
    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        Words words = new Words(text);
        words.cut();
        return words;
    }

    /** A vocabulary, told as one line of words. */
    static Set<String> set(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ", -1)));
    }

    private void cut() {
        int i = 0;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(i);
                add(i, end);
                i = end;
            } else {
                add(i, i + 1);
                i++;
            }
        }
    }

    private int wordEnd(int start) {
        int i = start + 1;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            boolean joins = c == '\'' || c == '\u2019' || c == '-' || (c == '.' && isPoint(start, i));
            boolean inside = joins && i + 1 < length && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!inside && !Character.isLetterOrDigit(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    /**
     * Whether a dot stands in a number ({@code 4.2}) or between single letters ({@code M.7.a}), not after a sentence.
     */
    private boolean isPoint(int start, int dot) {
        char next = dot + 1 < text.length() ? text.charAt(dot + 1) : ' ';
        if (Character.isDigit(next)) {
            return true;
        }
        boolean alone = dot + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(dot + 2));
        boolean single = dot - 1 == start || !Character.isLetterOrDigit(text.charAt(dot - 2));
        return alone && single && Character.isLetter(next);
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The token as it stands there; empty beyond either end of the text. */
    String at(int token) {
        return token < 0 || token >= size ? "" : text.substring(starts[token], ends[token]);
    }

    char first(int token) {
        return token < 0 || token >= size ? 0 : text.charAt(starts[token]);
    }

    /** Whether the token is this word, whatever its case. */
    boolean is(int token, String word) {
        return token >= 0
                && token < size
                && ends[token] - starts[token] == word.length()
                && text.regionMatches(true, starts[token], word, 0, word.length());
    }

    boolean isAny(int token, String... any) {
        for (String word : any) {
            if (is(token, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words follow each other from the token on. */
    boolean follow(int token, String... all) {
        for (int i = 0; i < all.length; i++) {
            if (!is(token + i, all[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line ends between this token and the one before. */
    boolean isLineStart(int token) {
        for (int i = starts[token] - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return token == 0;
    }

    boolean isWord(int token) {
        return Character.isLetterOrDigit(first(token));
    }

    boolean isCapital(int token) {
        return Character.isUpperCase(first(token));
    }

    /** The first token that begins at this offset or after it. */
    int from(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
