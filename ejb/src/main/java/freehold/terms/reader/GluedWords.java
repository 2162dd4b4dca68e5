package freehold.terms.reader;

import java.util.HashSet;
import java.util.Set;

/**
 * Parts words that a PDF printed without a space between them: "ofthis", "Section4.2". Only pairs of small words that
 * are no word together are parted, and numbers from the word that announces them.
 */
final class GluedWords {
    private static final Set<String> NUMBERED =
            Set.of("Section", "Sections", "Article", "Articles", "Exhibit", "Schedule", "Annex", "Clause", "Clauses");
    private static final Set<String> SECONDS = Set.of("this", "the", "these", "such", "any", "its", "their", "each");
    private static final Set<String> PAIRS = pairs();
    private static final int SHORTEST = 5;
    private static final int LONGEST = 10;

    private GluedWords() {}

    private static Set<String> pairs() {
        Set<String> pairs = new HashSet<>();
        for (String first : Set.of("of", "to", "in", "by", "for", "on", "with", "and", "or", "from", "under", "that")) {
            for (String second : SECONDS) {
                pairs.add(first + second);
            }
        }
        return Set.copyOf(pairs);
    }

    static String apart(String line) {
        StringBuilder parted = null;
        int copied = 0;
        int i = 0;
        while (i < line.length()) {
            if (!Character.isLetter(line.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < line.length() && Character.isLetter(line.charAt(end))) {
                end++;
            }
            int cut = cut(line, i, end);
            if (cut > 0) {
                parted = parted == null ? new StringBuilder(line.length() + 8) : parted;
                parted.append(line, copied, cut).append(' ');
                copied = cut;
            }
            i = end;
        }
        return parted == null
                ? line
                : parted.append(line, copied, line.length()).toString();
    }

    /** Where the letters from one place to another are to be parted; 0 when they are one word. */
    private static int cut(String line, int start, int end) {
        int length = end - start;
        if (length < SHORTEST || length > LONGEST) {
            return 0;
        }
        boolean digit = end < line.length() && Character.isDigit(line.charAt(end));
        if (digit && Character.isUpperCase(line.charAt(start)) && NUMBERED.contains(line.substring(start, end))) {
            return end;
        }
        if ("otibfwau".indexOf(line.charAt(start)) < 0 || !PAIRS.contains(line.substring(start, end))) {
            return 0;
        }
        for (int second = start + 2; second < end; second++) {
            if (SECONDS.contains(line.substring(second, end))) {
                return second;
            }
        }
        return 0;
    }
}
