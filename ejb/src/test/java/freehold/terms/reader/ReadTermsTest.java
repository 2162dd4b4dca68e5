package freehold.terms.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.terms.reader.findings.ContractReader;
import freehold.terms.reader.findings.Finding;
import freehold.terms.reader.findings.Reading;
import freehold.terms.reader.findings.Reading.Contradiction;
import freehold.terms.reader.findings.Reading.SuggestedPosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole documents, read the way the buyer's lawyer would. */
class ReadTermsTest {
    private static ContractReader reader;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open_the_book() throws IOException {
        reader = new ContractReader(ShippedRules.alone().book());
    }

    @Test
    void a_clause_about_content_speaks_of_what_content_means_elsewhere() {
        Reading reading = read("""
                1. "Content" means everything Customer sends and the Outputs.

                2. Quillmark may use Content to improve its models.
                """);

        assertEquals(Set.of("OUTPUTS"), reading.spoken().get(1).byDefinition());
        assertEquals(
                "USED_TO_IMPROVE", position(reading, "OUTPUTS", "VENDOR_USE").position());
    }

    @Test
    void a_term_coined_for_usage_data_is_known_in_every_clause() {
        Reading reading = read("""
                1. "Pulse" means statistics about the use of the Service.

                2. Quillmark owns the Pulse and may use the Pulse for any purpose.
                """);

        assertEquals(Set.of("STATISTICAL_LEARNING", "VENDOR_OWNS_DERIVED"), labels(reading));
    }

    @Test
    void a_vendor_called_by_its_name_in_one_clause_is_the_vendor_in_all() {
        Reading reading = read("""
                1. Quillmark will provide the Service. Quillmark may change it.

                2. Customer Data may be used by Quillmark to train models.
                """);

        assertEquals(Set.of("IMPROVE_SERVICES"), labels(reading));
        assertEquals("VENDOR", reading.findings().get(0).who());
    }

    @Test
    void a_position_rests_on_the_words_that_give_it() {
        String text = """
                1. As between the parties, Customer exclusively owns all right, title and interest in the Inputs.

                2. Vendor will delete the Inputs within thirty days after termination of this agreement.
                """;
        Reading reading = read(text);
        SuggestedPosition ownership = position(reading, "INPUTS", "OWNERSHIP");

        assertEquals("OWNED_EXCLUSIVELY_BY_CUSTOMER", ownership.position());
        assertEquals(0, ownership.evidence().get(0).clause());
        assertEquals("DESTROYED", position(reading, "INPUTS", "END_OF_CONTRACT").position());
        assertEquals(30, finding(reading, "DELETION_TIMELINE").days());
    }

    @Test
    void where_clauses_differ_the_worst_for_the_buyer_counts() {
        Reading reading = read("""
                1. Vendor may use the Prompts solely to provide the Service to Customer.

                2. Vendor may use the Prompts to develop new products.
                """);

        assertEquals(
                "USED_TO_IMPROVE", position(reading, "PROMPTS", "VENDOR_USE").position());
        assertEquals(
                1, position(reading, "PROMPTS", "VENDOR_USE").evidence().get(0).clause());
    }

    @Test
    void silence_is_told_with_all_that_was_searched_for() {
        Reading reading = read("""
                1. "Crown Jewels" means embeddings of Customer Data.

                2. The law of Sweden governs this agreement.
                """);
        SuggestedPosition silent = position(reading, "EMBEDDINGS", "OWNERSHIP");

        assertEquals("SILENT", silent.position());
        assertTrue(silent.searched().containsAll(List.of("Crown Jewels", "embedding")), silent.searched()::toString);
    }

    @Test
    void a_promise_another_clause_takes_back_is_told_with_what_prevails() {
        Reading reading = read("""
                1. Vendor will not use Customer Data to train its models.

                2. Notwithstanding Section 1, Vendor may use Customer Data to train its models.
                """);
        Contradiction contradiction = reading.contradictions().get(0);
        Integer prevails = contradiction.prevails();

        assertNotNull(prevails, "the document says which");
        assertEquals("IMPROVE_SERVICES", reading.findings().get(prevails).rule().label());
    }

    @Test
    void the_customer_answers_for_outputs_by_the_definition_alone() {
        Reading reading = read("""
                1. "Customer Content" means the Inputs and the Outputs.

                2. Customer will indemnify Vendor against all claims about Customer Content.
                """);

        assertEquals(Set.of("DEFINED_TERM_LOOP"), labels(reading));
        Finding loop = reading.findings().get(0);
        assertEquals(1, loop.clause());
        assertEquals(
                "Customer Content".length(),
                loop.words().get(0).end() - loop.words().get(0).start());
    }

    @Test
    void a_cap_tells_its_sum_and_how_it_is_worked_out() {
        Finding cap = finding(read("""
                1. Vendor's total liability will not exceed the greater of $500 and the fees paid in the twelve months \
                before the claim.
                """), "LIABILITY_CAP");

        assertEquals("$500", cap.amount());
        assertEquals("twelve months", cap.formula());
    }

    private Reading read(String terms) {
        try {
            Path file = folder.resolve("terms.txt");
            Files.writeString(file, terms);
            Extraction extraction = ExtractCommand.extract(file, "terms.txt");
            return reader.read(extraction.text(), extraction.clauses());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> labels(Reading reading) {
        return Set.copyOf(reading.findings().stream()
                .map(finding -> finding.rule().label())
                .toList());
    }

    private static Finding finding(Reading reading, String label) {
        return reading.findings().stream()
                .filter(each -> each.rule().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static SuggestedPosition position(Reading reading, String artefact, String right) {
        return reading.positions().stream()
                .filter(each -> each.artefact().equals(artefact) && each.right().equals(right))
                .findFirst()
                .orElseThrow();
    }
}
