package freehold.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.suggestion.ClausePairs.Side;
import freehold.suggestion.model.Fingerprint;
import freehold.terms.ClauseSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What became of each clause from one version to the next. */
class ClausePairsTest {
    private static final String OWN = "Customer owns all outputs the service produces for it.";
    private static final String USE = "Vendor may use content to improve its services and for no other end.";
    private static final String LAW = "The law of Ireland governs this agreement.";

    private static List<Side> sides(String... clauses) {
        List<Side> sides = new ArrayList<>();
        for (int place = 0; place < clauses.length; place++) {
            String number = Integer.toString(place + 1);
            String text = number + ". " + clauses[place];
            ClauseSpan span = new ClauseSpan(number, null, 0, 0, text.length());
            sides.add(Side.of(text, span, Fingerprint.of(text, span, List.of())));
        }
        return sides;
    }

    private static List<String> told(List<Side> old, List<Side> fresh) {
        return ClausePairs.of(old, fresh).stream()
                .map(pair -> pair.change() + " " + pair.old() + " " + pair.fresh())
                .toList();
    }

    @Test
    void the_same_words_under_other_numbers_are_the_same() {
        assertEquals(
                List.of("ADDED null 0", "SAME 0 1", "SAME 1 2"),
                told(sides(OWN, USE), sides("Definitions apply as follows here.", OWN, USE)));
    }

    @Test
    void what_stands_elsewhere_was_moved() {
        assertEquals(List.of("MOVED 2 0", "SAME 0 1", "SAME 1 2"), told(sides(OWN, USE, LAW), sides(LAW, OWN, USE)));
    }

    @Test
    void what_is_mostly_the_same_was_reworded() {
        List<ClausePair> pairs = ClausePairs.of(
                sides(OWN, USE),
                sides(OWN, "Vendor may not use content to improve its services or for any other end."));

        assertEquals(Change.REWORDED, pairs.get(1).change());
        assertTrue(pairs.get(1).similarity() > 0.5 && pairs.get(1).similarity() < 1);
    }

    @Test
    void what_is_gone_stands_where_it_stood() {
        assertEquals(List.of("SAME 0 0", "REMOVED 1 null", "SAME 2 1"), told(sides(OWN, USE, LAW), sides(OWN, LAW)));
    }

    @Test
    void clauses_alike_are_paired_one_to_one() {
        assertEquals(List.of("SAME 0 0", "SAME 1 1", "REMOVED 2 null"), told(sides(LAW, LAW, LAW), sides(LAW, LAW)));
    }

    @Test
    void a_long_document_takes_no_time() {
        String[] old = IntStream.range(0, 5_000)
                .mapToObj(n -> "Clause about matter " + n * 7 + " alpha")
                .toArray(String[]::new);
        String[] fresh = IntStream.range(0, 5_000)
                .mapToObj(n -> "Clause about matter " + n * 11 + " beta")
                .toArray(String[]::new);
        long began = System.nanoTime();

        assertEquals(5_000, ClausePairs.of(sides(old), sides(fresh)).size(), "same numbers, other words");

        assertTrue(System.nanoTime() - began < 10_000_000_000L);
    }

    @Test
    void words_taken_out_and_put_in_are_told_apart() {
        String before = "Vendor may use Content to improve its services.";
        String after = "Vendor may\nnot use  Content to train its models.";

        List<WordRun> runs = WordRun.between(before, after);

        assertEquals(before, words(runs, WordRun.Fate.PUT_IN));
        assertEquals("Vendor may not use Content to train its models.", words(runs, WordRun.Fate.TAKEN_OUT));
        assertEquals(
                List.of("improve", "services"),
                runs.stream()
                        .filter(run -> run.fate() == WordRun.Fate.TAKEN_OUT)
                        .map(run -> run.words().strip())
                        .toList());
    }

    private static String words(List<WordRun> runs, WordRun.Fate without) {
        return runs.stream()
                .filter(run -> run.fate() != without)
                .map(WordRun::words)
                .collect(Collectors.joining());
    }

    @Test
    void a_clause_of_thousands_of_other_words_takes_no_time_and_no_room() {
        String before = IntStream.range(0, 1_900).mapToObj(n -> "a" + n).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 1_900).mapToObj(n -> "b" + n).collect(Collectors.joining(" "));
        long began = System.nanoTime();

        assertEquals(after, words(WordRun.between(before, after), WordRun.Fate.TAKEN_OUT));

        assertTrue(System.nanoTime() - began < 5_000_000_000L);
    }
}
