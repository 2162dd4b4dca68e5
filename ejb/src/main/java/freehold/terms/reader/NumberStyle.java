package freehold.terms.reader;

import java.util.Locale;

/** How a number is written in front of a clause. */
enum NumberStyle {
    DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    BULLET;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int ROMAN_END = 4000;
    private static final int LETTER_REPEATS = 10;

    static NumberStyle ofHtml(String type) {
        return switch (type) {
            case "a" -> LOWER_LETTER;
            case "A" -> UPPER_LETTER;
            case "i" -> LOWER_ROMAN;
            case "I" -> UPPER_ROMAN;
            default -> DECIMAL;
        };
    }

    static NumberStyle ofWord(String format) {
        return switch (format) {
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "bullet", "none" -> BULLET;
            default -> DECIMAL;
        };
    }

    /**
     * The number in this style: 27 is aa, 4 is iv. Beyond what a style can write it is decimal, a bullet is nothing.
     */
    String render(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case LOWER_LETTER -> letters(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
            case BULLET -> "";
        };
    }

    /** The value of a Roman numeral in one case; 0 when it is none, or not written the usual way. */
    static int romanValue(String numeral) {
        String rest = numeral.toUpperCase(Locale.ROOT);
        int value = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest.startsWith(SIGNS[i])) {
                value += VALUES[i];
                rest = rest.substring(SIGNS[i].length());
            }
        }
        return rest.isEmpty() && value < ROMAN_END && roman(value).equalsIgnoreCase(numeral) ? value : 0;
    }

    private static String letters(int number) {
        if (number < 1 || number > 26 * LETTER_REPEATS) {
            return Integer.toString(number);
        }
        char letter = (char) ('A' + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number >= ROMAN_END) {
            return Integer.toString(number);
        }
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
