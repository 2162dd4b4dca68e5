package freehold.terms.reader;

import java.text.Normalizer;

/**
 * Makes the words of any document comparable: NFC, one space where there was white space, ligatures unfolded, and
 * nothing invisible left that could hide or reorder words (control, zero-width and direction characters, soft hyphens,
 * lone surrogates).
 */
final class CleanText {
    /** Unbounded runs of accents make normalising quadratic; no language stacks more than a few. */
    private static final int MARKS_IN_A_ROW = 20;

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final int FIRST_LIGATURE = 0xFB00;

    private CleanText() {}

    /** One line of clean text; line ends become spaces. */
    static String line(CharSequence raw) {
        if (isClean(raw)) {
            return raw.toString();
        }
        StringBuilder clean = new StringBuilder(raw.length());
        boolean space = false;
        int marks = 0;
        for (int i = 0; i < raw.length(); ) {
            int c = Character.codePointAt(raw, i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = true;
                continue;
            }
            if (isDropped(c)) {
                continue;
            }
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MARKS_IN_A_ROW) {
                continue;
            }
            if (space && clean.length() > 0) {
                clean.append(' ');
            }
            space = false;
            append(clean, c);
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Most lines of most documents: ASCII with single spaces. */
    private static boolean isClean(CharSequence raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return raw.length() == 0 || before != ' ';
    }

    private static void append(StringBuilder clean, int c) {
        if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
            clean.append(LIGATURES[c - FIRST_LIGATURE]);
        } else if (c == 0x2010 || c == 0x2011) {
            clean.append('-');
        } else {
            clean.appendCodePoint(c);
        }
    }

    private static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
