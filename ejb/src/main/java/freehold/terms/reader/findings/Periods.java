package freehold.terms.reader.findings;

import freehold.terms.reader.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads periods and sums from words. */
final class Periods {
    private static final List<String> UNITS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int JOINED = 9;
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final int HOURS_A_DAY = 24;

    private Periods() {}

    /** A period in days, a month as 30 and a year as 365, part of a day as a whole one; {@code null} if unreadable. */
    static @Nullable Integer days(Words words, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            String word = words.at(i);
            Integer number = NUMBERS.get(word);
            if (number != null) {
                count = goesOn(count, number) ? count + number : number;
            } else if (word.equals("(")) {
                count = 0;
            } else if (!word.isEmpty() && word.length() < 5 && word.chars().allMatch(Character::isDigit)) {
                count = Integer.parseInt(word);
            } else if (word.equals("hundred")) {
                count = count * 100;
            }
        }
        if (count == 0) {
            return null;
        }
        String unit = words.at(to - 1);
        if (unit.startsWith("hour")) {
            return (count + HOURS_A_DAY - 1) / HOURS_A_DAY;
        }
        return count
                * (unit.startsWith("week") ? 7 : unit.startsWith("month") ? 30 : unit.startsWith("year") ? 365 : 1);
    }

    /** Whether a number adds to the one before: one hundred and eighty, twenty four. */
    private static boolean goesOn(int count, int number) {
        return count > 0 && number < 100 && (count % 100 == 0 || (count % 10 == 0 && number < 10 && count < 100));
    }

    /** Numbers in words up to ninety-nine, written together as hyphens leave them. */
    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < UNITS.size(); i++) {
            numbers.put(UNITS.get(i), i + 1);
        }
        for (int i = 0; i < TENS.size(); i++) {
            int ten = (i + 2) * 10;
            numbers.put(TENS.get(i), ten);
            for (int unit = 1; unit <= JOINED; unit++) {
                numbers.put(TENS.get(i) + UNITS.get(unit - 1), ten + unit);
            }
        }
        return Map.copyOf(numbers);
    }

    /** A sum as written, with its currency; {@code null} where no figure stands beside the currency. */
    static @Nullable String amount(Words words, int from, int to) {
        if (isFigure(words, to)) {
            return words.quote(from, to + 1);
        }
        if (isFigure(words, from - 1)) {
            return words.quote(from - 1, to);
        }
        return null;
    }

    private static boolean isFigure(Words words, int at) {
        return !words.at(at).isEmpty() && Character.isDigit(words.at(at).charAt(0));
    }
}
