package freehold.terms.reader.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.terms.reader.Clause;
import freehold.terms.reader.Extraction;
import freehold.terms.reader.TextOf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What became of each clause in a newer version. */
class AlignmentTest {
    private static final String OWNERSHIP = "Ownership. The customer owns whatever the service writes for it.";
    private static final String LOGS = "Logs. The vendor keeps request logs for thirty days and then deletes them.";
    private static final String TERM = "Term. This agreement ends when either side says so in writing.";
    private static final String TRAINING = "Training. Models are never trained on what the customer uploads.";

    @Test
    void new_numbers_and_links_alone_are_no_change() {
        assertEquals(
                List.of("SAME 0-1", "SAME 1-2", "SAME 2-3"),
                changesBut(
                        "ADDED",
                        List.of(
                                "1. " + OWNERSHIP,
                                "2. Fees. See https://vendor.example/fees/2024 for fees.",
                                "3. Survival. Sections 1 and 2(b) survive."),
                        List.of(
                                "1. Scope. The service writes texts about boats.",
                                "2. " + OWNERSHIP,
                                "3. Fees. See https://vendor.example/prices for fees.",
                                "4. Survival. Sections 2 and 3(b) survive.")));
    }

    @Test
    void a_period_that_changes_is_a_rewording() {
        List<ClauseChange> changes = changes(
                List.of("1. " + OWNERSHIP, "2. " + LOGS, "3. " + TERM),
                List.of("1. " + OWNERSHIP, "2. " + LOGS.replace("thirty", "ninety"), "3. " + TERM));
        assertEquals(List.of("SAME 0-0", "REWORDED 1-1", "SAME 2-2"), told(changes));
        assertTrue(changes.get(1).similarity() > 0.9);
    }

    @Test
    void a_clause_among_other_neighbours_was_moved() {
        assertEquals(
                List.of("MOVED 3-0", "SAME 0-1", "SAME 1-2", "SAME 2-3"),
                told(changes(
                        List.of("1. " + OWNERSHIP, "2. " + LOGS, "3. " + TERM, "4. " + TRAINING),
                        List.of("1. " + TRAINING, "2. " + OWNERSHIP, "3. " + LOGS, "4. " + TERM))));
    }

    @Test
    void what_only_one_version_has_was_added_or_removed() {
        assertEquals(
                List.of("SAME 0-0", "REMOVED 1-", "ADDED -1", "SAME 2-2"),
                told(changes(
                        List.of("1. " + OWNERSHIP, "2. " + LOGS, "3. " + TERM),
                        List.of("1. " + OWNERSHIP, "2. " + TRAINING, "3. " + TERM))));
    }

    @Test
    void clauses_that_repeat_go_with_their_neighbours() {
        assertEquals(
                List.of("SAME 0-0", "SAME 1-1", "REMOVED 2-", "REMOVED 3-", "SAME 4-2", "SAME 5-3"),
                told(between(
                        List.of("Logs", "Reserved.", "Backups", "Reserved.", "Caches", "Reserved."),
                        List.of("Logs", "Reserved.", "Caches", "Reserved."))));
    }

    @Test
    void nothing_becomes_everything() {
        assertEquals(List.of(), Alignment.of("", List.of(), "", List.of()));
        assertEquals(List.of("ADDED -0"), told(Alignment.of("", List.of(), "words", List.of(clause(0, 5)))));
    }

    @Test
    void five_thousand_clauses_shuffled_and_reworded_are_found_again() {
        Random random = new Random(7);
        List<String> before = IntStream.range(0, 5_000)
                .mapToObj(i -> "Clause about " + words(i, 40))
                .toList();
        List<String> after = new ArrayList<>(before);
        after.replaceAll(text -> random.nextInt(3) == 0 ? text + " with an addition" : text);
        Collections.shuffle(after, random);
        List<ClauseChange> changes = between(before, after);
        assertEquals(5_000, changes.size());
        assertTrue(changes.stream()
                .allMatch(change -> change.before() != null && change.after() != null && change.similarity() > 0.9));
    }

    @Test
    void twenty_thousand_clauses_that_all_differ_a_little_take_no_square_of_time() {
        List<String> before = IntStream.range(0, 20_000)
                .mapToObj(i -> "The fee of item " + i + " is due monthly.")
                .toList();
        List<String> after = IntStream.range(0, 20_000)
                .mapToObj(i -> "The fee of item " + (i + 5) + " is due monthly.")
                .toList();
        assertEquals(
                19_995,
                between(before, after).stream()
                        .filter(change -> change.similarity() == 1)
                        .count());
    }

    private static String words(int seed, int count) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append("w").append(random.nextInt(3_000)).append(' ');
        }
        return words.toString();
    }

    private static List<ClauseChange> between(List<String> before, List<String> after) {
        return Alignment.of(String.join("\n", before), clauses(before), String.join("\n", after), clauses(after));
    }

    private static List<Clause> clauses(List<String> paragraphs) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            clauses.add(clause(start, start + paragraph.length()));
            start += paragraph.length() + 1;
        }
        return clauses;
    }

    private static Clause clause(int start, int end) {
        return new Clause(null, null, 0, start, end);
    }

    private static List<ClauseChange> changes(List<String> before, List<String> after) {
        Extraction old = TextOf.words(String.join("\n\n", before), "terms.md");
        Extraction young = TextOf.words(String.join("\n\n", after), "terms.md");
        return Alignment.of(old.text(), old.clauses(), young.text(), young.clauses());
    }

    private static List<String> changesBut(String kind, List<String> before, List<String> after) {
        return told(changes(before, after)).stream()
                .filter(change -> !change.startsWith(kind))
                .toList();
    }

    private static List<String> told(List<ClauseChange> changes) {
        return changes.stream()
                .map(change -> change.kind() + " " + (change.before() == null ? "" : change.before()) + "-"
                        + (change.after() == null ? "" : change.after()))
                .toList();
    }
}
