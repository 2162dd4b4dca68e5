package freehold.terms.reader.language;

import java.util.Locale;
import java.util.function.Predicate;

/** Cuts one text into {@link Words}. */
final class WordCutter {
    private static final String APOSTROPHES = "'\u2019\u2018";
    private static final String HYPHENS = "-\u2010\u2011";

    private static final boolean[] ASCII = ascii();

    /** Letters below which nothing is taken for two words. */
    private static final int GLUED_FROM = 7;

    /** Letters the second of two glued words needs, where the whole may be a name. */
    private static final int NAMES_TAIL = 5;

    private final String text;

    /** The text once more; it is cheaper to ask this for its letters. */
    private final char[] chars;

    private final Predicate<String> glued;
    private final Words words;

    WordCutter(String text, Predicate<String> glued) {
        this.text = text;
        this.chars = text.toCharArray();
        this.glued = glued;
        this.words = new Words(text);
    }

    Words cut() {
        int at = 0;
        while (at < chars.length) {
            char c = chars[at];
            if (isLetterOrDigit(c)) {
                at = word(at);
            } else {
                if (c != ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '*' && c != '_') {
                    words.add(String.valueOf(plain(c)), at, at + 1, Words.MARK);
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

    /** Cuts off the word that begins here and returns where to go on. */
    private int word(int start) {
        int end = start + 1;
        while (end < chars.length && isLetterOrDigit(chars[end])) {
            end++;
        }
        boolean over = end == chars.length || chars[end] <= ' ';
        int whole = over ? end : joinedEnd(end, start);
        boolean plain = whole == end;
        return plain || !contracted(start, whole) ? word(start, whole, plain) : whole;
    }

    /** Where a word ends that may go on behind a hyphen, an apostrophe or a point. */
    private int joinedEnd(int letters, int start) {
        int at = letters;
        int end = letters;
        while (at < chars.length) {
            if (isLetterOrDigit(chars[at])) {
                at++;
                end = at;
            } else if (joins(at)) {
                at++;
            } else if (broken(at, end - start)) {
                at += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a PDF broke a word here, at the end of a line. */
    private boolean broken(int at, int letters) {
        return at + 2 < chars.length
                && HYPHENS.indexOf(chars[at]) >= 0
                && chars[at + 1] == ' '
                && Character.isLowerCase(chars[at + 2])
                && letters > 1
                && !text.startsWith("and ", at + 2)
                && !text.startsWith("or ", at + 2);
    }

    private int word(int start, int letters, boolean plain) {
        int end = letters;
        String raw = text.substring(start, end);
        byte flag = Character.isUpperCase(raw.charAt(0)) ? Words.CAPITAL : 0;
        String norm = raw;
        if (!plain) {
            int possessive = possessive(raw);
            if (possessive >= 0) {
                norm = raw.substring(0, possessive);
                flag |= Words.POSSESSIVE;
            }
            norm = joined(norm);
        }
        if (end < chars.length && chars[end] != ' ' && endsPossessive(start, end)) {
            flag |= Words.POSSESSIVE;
            end++;
        }
        if (flag != 0 && isShouted(norm)) {
            flag |= Words.SHOUTED;
        }
        String small = norm.toLowerCase(Locale.ROOT);
        int second = plain ? seam(small, flag != 0) : 0;
        if (second > 0) {
            words.add(small.substring(0, second), start, start + second, flag);
            words.add(small.substring(second), start + second, end, (byte) 0);
        } else {
            words.add(small, start, end, flag);
        }
        return end;
    }

    /** Whether the apostrophe stands here that makes a plural a possessive. */
    private boolean endsPossessive(int start, int end) {
        return APOSTROPHES.indexOf(chars[end]) >= 0
                && chars[end - 1] == 's'
                && end - start > 3
                && (end + 1 == chars.length || chars[end + 1] == ' ');
    }

    private static boolean isShouted(String word) {
        return word.length() > 1
                && Character.toUpperCase(word.charAt(1)) == word.charAt(1)
                && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Letters and digits, most of which are ASCII and told without asking what Unicode says. */
    private static boolean isLetterOrDigit(char c) {
        return c < 128 ? ASCII[c] : Character.isLetterOrDigit(c);
    }

    private static boolean[] ascii() {
        boolean[] ascii = new boolean[128];
        for (char c = 0; c < ascii.length; c++) {
            ascii[c] = Character.isLetterOrDigit(c);
        }
        return ascii;
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
        words.add(
                contraction.first(),
                start,
                contraction.seam(),
                Character.isUpperCase(text.charAt(start)) ? Words.CAPITAL : 0);
        words.add(contraction.second(), contraction.seam(), end, (byte) 0);
        return true;
    }

    private boolean joins(int at) {
        char c = chars[at];
        return at + 1 < chars.length
                && isLetterOrDigit(chars[at + 1])
                && ((HYPHENS.indexOf(c) >= 0 && !counts(at))
                        || APOSTROPHES.indexOf(c) >= 0
                        || ((c == '.' || c == ',')
                                && Character.isDigit(chars[at - 1])
                                && Character.isDigit(chars[at + 1])));
    }

    /** Whether a hyphen ties a number to what it counts, which are words of their own: a 30-day period. */
    private boolean counts(int hyphen) {
        return Character.isDigit(chars[hyphen - 1]) && Character.isLetter(chars[hyphen + 1]);
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
}
