package freehold.terms.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a document falls into clauses. */
class ClauseSplitterTest {
    @Test
    void an_item_carries_the_number_of_the_clause_it_stands_in() {
        assertEquals(
                List.of("4", "4.1", "4.2", "4.2(a)", "4.2(b)", "4.2(b)(i)", "4.2(b)(ii)", "4.2(c)", "5"),
                numbers(
                        "4. Output",
                        "4.1 Inputs stay.",
                        "4.2 The customer owns",
                        "(a) texts,",
                        "(b) pictures, if",
                        "(i) new",
                        "(ii) lawful",
                        "(c) sounds.",
                        "5. Term"));
    }

    @Test
    void the_letter_i_after_h_is_no_roman_number() {
        assertEquals(
                List.of("1", "1(g)", "1(h)", "1(i)", "1(j)"),
                numbers("1. List", "(g) one", "(h) two", "(i) three", "(j) four"));
    }

    @Test
    void articles_sections_and_signs_are_numbers_too() {
        assertEquals(
                List.of("Article IV", "4.1", "4.2", "Schedule A", "Schedule A 1", "Schedule A 2"),
                numbers(
                        "Article IV Output",
                        "Section 4.1. Ownership",
                        "4.2 Licence",
                        "SCHEDULE A",
                        "1. Fees",
                        "2. Service"));
        assertEquals(List.of("§ 3", "§ 3(1)"), numbers("§ 3 Nutzungsrechte", "(1) Der Kunde erhält alle Rechte."));
    }

    @Test
    void a_mention_of_a_clause_or_a_year_begins_none() {
        assertEquals(
                Arrays.asList("1", null, null),
                numbers(
                        "1. Term",
                        "Section 4 of this agreement survives.",
                        "2026 is the year it ends.",
                        "12 months later."));
    }

    @Test
    void a_clause_is_named_by_the_words_before_its_first_full_stop() {
        assertEquals("Ownership of Output", ClauseSplitter.runIn("Ownership of Output. The customer owns it."));
        assertEquals(null, ClauseSplitter.runIn("The customer owns the output. Nobody else does."));
    }

    @Test
    void a_table_of_contents_numbers_nothing() {
        assertEquals(
                Arrays.asList(null, "1", "2"),
                numbers("Table of Contents", "1. Ownership 3", "2. Term 4", "1. Ownership", "2. Term"));
    }

    @Test
    void paragraphs_without_end_are_joined_and_nothing_with_a_number_is() {
        List<Block> blocks = new ArrayList<>();
        for (int number = 1; number <= 20; number++) {
            blocks.add(Block.paragraph(number + ". Of number " + number));
            for (int i = 0; i < 5_000; i++) {
                blocks.add(Block.paragraph("Ab."));
            }
        }

        Extraction read = Extraction.of(Format.TEXT, null, blocks);

        coversAll(read);
        assertTrue(read.clauses().size() <= 200, () -> read.clauses().size() + " clauses");
        assertEquals(
                IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).toList(),
                read.clauses().stream()
                        .flatMap(clause -> Stream.ofNullable(clause.number()))
                        .toList());
        assertTrue(read.clauses().stream().allMatch(clause -> clause.end() - clause.start() <= 4_000));
    }

    @Test
    void whatever_the_blocks_the_clauses_cover_the_text_without_overlap() {
        Random random = new Random(7);
        List<Block.Kind> kinds = List.copyOf(EnumSet.allOf(Block.Kind.class));
        String[] beginnings = {
            "1. ", "2) ", "(a) ", "(iv) ", "4.2(b)(iii) ", "Schedule B ", "§ 5 ", "", "", "a", "IV. ", "… "
        };
        for (int run = 0; run < 300; run++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                Block.Kind kind = kinds.get(random.nextInt(kinds.size()));
                String label = random.nextInt(5) == 0 ? "(" + (char) ('a' + random.nextInt(26)) + ")" : null;
                String text = beginnings[random.nextInt(beginnings.length)] + "Words, or a sentence. "
                        + "and more ".repeat(random.nextInt(60));
                blocks.add(new Block(kind, random.nextInt(4), label, text));
            }
            coversAll(Extraction.of(Format.TEXT, null, blocks));
        }
    }

    /**
     * Checks what holds of every reading: order, no overlap, no gap but white space, and each clause begins as it says.
     */
    static void coversAll(Extraction read) {
        int at = 0;
        for (Clause clause : read.clauses()) {
            assertTrue(read.text().substring(at, clause.start()).isBlank(), "gap before " + clause);
            assertTrue(clause.start() < clause.end() && clause.depth() >= 0, clause.toString());
            String words = read.text().substring(clause.start(), clause.end());
            assertEquals(words, words.strip());
            String number = clause.number();
            if (number != null) {
                String own = number.replaceAll(".*[ (.]|\\)", "");
                String head = words.substring(0, Math.min(words.length(), 40));
                assertTrue(head.toLowerCase(Locale.ROOT).contains(own.toLowerCase(Locale.ROOT)), clause + head);
            }
            String heading = clause.heading();
            assertTrue(heading == null || words.contains(heading), clause.toString());
            at = clause.end();
        }
        assertTrue(read.text().substring(at).isBlank());
    }

    private static List<@Nullable String> numbers(String... paragraphs) {
        List<Block> blocks = Arrays.stream(paragraphs).map(Block::paragraph).toList();
        List<@Nullable String> numbers = new ArrayList<>();
        Extraction.of(Format.TEXT, null, blocks).clauses().forEach(clause -> numbers.add(clause.number()));
        return numbers;
    }
}
