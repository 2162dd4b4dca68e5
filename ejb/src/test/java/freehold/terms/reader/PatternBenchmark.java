package freehold.terms.reader;

import freehold.terms.reader.language.Lexicon;
import freehold.terms.reader.language.PhraseRegex;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The pattern stage of the reader against a plain loop of {@code java.util.regex} over the same word lists and the same
 * words: both must find the same phrases at the same places. Interleaved in one process; prints the ratio of CPU.
 */
public final class PatternBenchmark {
    private static final int ROUNDS = 4;
    private static final double MILLION = 1_000_000;

    private PatternBenchmark() {}

    /** Measures on the text of the file named. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("takes one file of text");
            return;
        }
        RuleBook book = ShippedRules.alone().book();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        book.lists().forEach((name, list) -> lists.put(name, list.phrases()));
        Lexicon lexicon = Lexicon.of(lists);
        PhraseRegex regex = PhraseRegex.of(lists);
        Words words = Words.of(Files.readString(Path.of(arguments[0])));
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            List<PhraseRegex.Place> ours = PhraseRegex.places(lexicon.find(words));
            long between = System.nanoTime();
            List<PhraseRegex.Place> plain = regex.find(words);
            long end = System.nanoTime();
            if (!ours.equals(plain)) {
                throw new IllegalStateException("they find different phrases: " + ours.size() + " and " + plain.size());
            }
            double ratio = (double) (end - between) / (between - start);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d words, %d hits alike, one pass %.0f ms, %d regexes in a loop %.0f ms, ratio %.0f%n",
                    round,
                    words.size(),
                    ours.size(),
                    (between - start) / MILLION,
                    regex.size(),
                    (end - between) / MILLION,
                    ratio);
        }
    }
}
