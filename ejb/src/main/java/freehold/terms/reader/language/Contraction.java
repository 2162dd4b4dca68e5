package freehold.terms.reader.language;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two words written as one: "we'll" is "we will", and "won't" is "will not".
 *
 * @param first the first word, in full
 * @param second the second, in full
 * @param seam offset in the text where the second begins
 */
record Contraction(String first, String second, int seam) {
    private static final String APOSTROPHES = "'\u2019\u2018";
    private static final Map<String, String> ENDINGS =
            Map.of("ll", "will", "ve", "have", "re", "are", "d", "would", "m", "am");

    /** Takes what stands between two offsets apart; {@code null} where it is one word. */
    static @Nullable Contraction of(String text, int start, int end) {
        int mark = end - 1;
        while (mark > start && APOSTROPHES.indexOf(text.charAt(mark)) < 0) {
            mark--;
        }
        if (mark == start) {
            return null;
        }
        String ending = text.substring(mark + 1, end).toLowerCase(Locale.ROOT);
        if (ending.equals("t") && mark - start > 1 && Character.toLowerCase(text.charAt(mark - 1)) == 'n') {
            String verb = text.substring(start, mark - 1).toLowerCase(Locale.ROOT);
            String full = verb.equals("wo") ? "will" : verb.equals("ca") ? "can" : verb;
            return new Contraction(full, "not", mark - 1);
        }
        String word = ENDINGS.get(ending);
        return word == null ? null : new Contraction(text.substring(start, mark).toLowerCase(Locale.ROOT), word, mark);
    }
}
