package freehold.terms.reader.structure;

import java.util.Locale;
import java.util.Set;

/** Takes clause numbers apart: {@code Schedule 1 4.2(b)(iii)} is a part, a path and two items. */
final class Numbers {
    private static final Set<String> PARTS =
            Words.set("schedule annex appendix exhibit attachment addendum anlage anhang article artikel "
                    + "part teil chapter kapitel");

    private Numbers() {}

    /** Length of the part a number begins with, such as {@code Schedule 1}; 0 when it names none. */
    static int partLength(String number) {
        int space = number.indexOf(' ');
        if (space < 0 || !PARTS.contains(number.substring(0, space).toLowerCase(Locale.ROOT))) {
            return 0;
        }
        int end = number.indexOf(' ', space + 1);
        return end < 0 ? number.length() : end;
    }

    /** The number one level up: {@code 4.2} for {@code 4.2(b)}, {@code 4} for {@code 4.2}, then the part, then none. */
    static String outer(String number) {
        int part = partLength(number);
        if (part == number.length()) {
            return "";
        }
        String local = number.substring(part).strip();
        String shorter = "";
        if (local.endsWith(")")) {
            shorter = local.substring(0, Math.max(0, local.lastIndexOf('(')));
        } else {
            int dot = Math.max(local.lastIndexOf('.'), local.lastIndexOf('-'));
            shorter = dot < 0 ? "" : local.substring(0, dot);
        }
        String before = number.substring(0, part);
        return shorter.isEmpty() ? before : part == 0 ? shorter : before + " " + shorter;
    }

    /** A number as it is looked up: without signs, Roman numerals of articles as figures, all in small letters. */
    static String key(String number) {
        int part = partLength(number);
        StringBuilder key = new StringBuilder();
        if (part > 0) {
            int space = number.indexOf(' ');
            String value = number.substring(space + 1, part);
            int roman = roman(value);
            key.append(number, 0, space)
                    .append(' ')
                    .append(roman > 0 && value.length() > (space == 7 ? 0 : 1) ? Integer.toString(roman) : value);
        }
        for (int i = part; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == ' ' && key.length() > 0) {
                key.append(' ');
            } else if (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '(' || c == ')') {
                key.append(c);
            }
        }
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) == '.') {
            end--;
        }
        return key.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }

    /** Value of a Roman numeral in capitals; 0 when it is none. */
    static int roman(String numeral) {
        int value = 0;
        int before = Integer.MAX_VALUE;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = "IVXLC".indexOf(numeral.charAt(i));
            if (digit < 0) {
                return 0;
            }
            int worth = new int[] {1, 5, 10, 50, 100}[digit];
            value += worth > before ? worth - 2 * before : worth;
            before = worth;
        }
        return value;
    }
}
