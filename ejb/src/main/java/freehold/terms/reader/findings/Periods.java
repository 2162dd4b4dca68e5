package freehold.terms.reader.findings;

import freehold.terms.reader.language.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads periods and sums from words. */
final class Periods {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("fortyfive", 45),
            Map.entry("sixty", 60),
            Map.entry("ninety", 90));
    private static final int HOURS_A_DAY = 24;

    private Periods() {}

    /** A period in days, a month as 30 and a year as 365, part of a day as a whole one; {@code null} if unreadable. */
    static @Nullable Integer days(Words words, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            String word = words.at(i);
            Integer number = NUMBERS.get(word);
            if (number != null) {
                count = number;
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
