package freehold.terms.reader.structure;

import org.jspecify.annotations.Nullable;

/**
 * A clause's number as it is mentioned in a sentence.
 *
 * @param number without white space: {@code 4.2(b)}, {@code M.7.a}, {@code (iii)}, {@code IV}
 * @param start offset of its first character
 * @param end offset after its last one
 */
record NumberMention(String number, int start, int end) {
    private static final int ITEM = 5;
    private static final int FIGURES = 3;

    /** The number that stands at an offset, {@code null} when none does. */
    static @Nullable NumberMention at(String text, int start, boolean part) {
        int end = path(text, start);
        if (end == start && part) {
            end = letters(text, start);
        }
        StringBuilder number = new StringBuilder(text.substring(start, end));
        while (true) {
            int open = end;
            while (open < text.length() && text.charAt(open) == ' ') {
                open++;
            }
            int close = item(text, open);
            if (close < 0 || (open > end && number.length() > 0 && !isItem(text, open, close))) {
                break;
            }
            number.append(text, open, close);
            end = close;
        }
        return number.length() == 0 ? null : new NumberMention(number.toString(), start, end);
    }

    private static int path(String text, int start) {
        int i = start;
        if (i < text.length() && Character.isDigit(text.charAt(i))) {
            i = digits(text, i);
        } else {
            i = capital(text, i);
        }
        if (i == start) {
            return start;
        }
        while (i + 1 < text.length() && (text.charAt(i) == '.' || text.charAt(i) == '-')) {
            int next = digits(text, i + 1);
            if (next == i + 1 && text.charAt(i) == '.' && isLoneLetter(text, i + 1)) {
                next = i + 2;
            }
            if (next == i + 1) {
                break;
            }
            i = next;
        }
        boolean cut = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
        if (cut && isLoneLetter(text, i) && Character.isDigit(text.charAt(i - 1))) {
            return i + 1;
        }
        return cut || (i < text.length() && text.charAt(i) == '%') ? start : i;
    }

    private static int digits(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < FIGURES && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length() && Character.isDigit(text.charAt(i)) ? start : i;
    }

    /** A Roman numeral or one capital letter that is no word of its own. */
    private static int capital(String text, int start) {
        int i = start;
        while (i < text.length() && "IVXLC".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i > start && (i == text.length() || !Character.isLetterOrDigit(text.charAt(i)))) {
            return i;
        }
        boolean letter = start < text.length() && text.charAt(start) >= 'A' && text.charAt(start) <= 'Z';
        boolean alone = start + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(start + 1));
        return letter && alone ? start + 1 : start;
    }

    private static int letters(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < 3 && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
            i++;
        }
        int end = i > start ? digits(text, i) : start;
        return end < text.length() && Character.isLetterOrDigit(text.charAt(end)) ? start : end;
    }

    private static boolean isLoneLetter(String text, int at) {
        return text.charAt(at) >= 'a'
                && text.charAt(at) <= 'z'
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static int item(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '(') {
            return -1;
        }
        int i = open + 1;
        while (i < text.length() && i - open <= ITEM && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i > open + 1 && i < text.length() && text.charAt(i) == ')' ? i + 1 : -1;
    }

    /** After white space only what is certainly an item: "(b)", not "(IP)" or "(USD)". */
    private static boolean isItem(String text, int open, int close) {
        for (int i = open + 1; i < close - 1; i++) {
            if ("ivx".indexOf(text.charAt(i)) < 0 && close - open > 3) {
                return false;
            }
        }
        return true;
    }

    boolean isItem() {
        return number.startsWith("(");
    }

    boolean isPath() {
        return number.indexOf('.') > 0 || number.indexOf('(') > 0;
    }

    /** A first figure, to tell a code's sections from a contract's; 0 where it has none. */
    int value() {
        int end = 0;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(number.substring(0, end));
    }

    /** The same item beside another number: "(b)" after "3.1(a)" is "3.1(b)". */
    NumberMention under(NumberMention before) {
        int last = before.number.lastIndexOf('(');
        boolean first = before.isItem() && last == 0;
        String stem = first ? "" : last > 0 ? before.number.substring(0, last) : before.number;
        return new NumberMention(stem + number, start, end);
    }
}
