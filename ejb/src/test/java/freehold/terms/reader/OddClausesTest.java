package freehold.terms.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.terms.reader.findings.ContractReader;
import freehold.terms.reader.findings.Finding;
import freehold.terms.reader.rules.Rule;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Clauses that are cut oddly, begin in the middle, or say in one breath what others say in three. */
class OddClausesTest {
    private final ContractReader reader;

    OddClausesTest() throws IOException {
        reader = new ContractReader(ShippedRules.alone().book());
    }

    @Test
    void a_clause_may_begin_and_end_anywhere() {
        for (String clause : List.of(
                "",
                ".",
                "(",
                "Is stored data encrypted?",
                "May be used to improve the Services.",
                "What You Agree\n\nTo use the Service you need an account.",
                "Neither Party's Obligations\n\nThis section limits the liability of both parties.",
                "1.\nto develop new features from Customer Data",
                "(the Vendor to notify)",
                "Vendor",
                "\u201cContent\u201d",
                "and use")) {
            assertNotNull(reader.label(clause), clause);
            assertNotNull(reader.read(clause, List.of(new Clause(null, null, 0, 0, clause.length()))), clause);
        }
    }

    @Test
    void what_is_listed_behind_one_modal_is_read_item_by_item() {
        Set<String> promised = restrictions("Provider will (i) keep each Customised Model apart from those of others,"
                + " (ii) not use Customer Data to train models for others, and (iii) erase Customer Data within fourteen days"
                + " after the end of the Term.");

        assertEquals(Set.of("NO_TRAINING", "DELETION_TIMELINE"), promised);
        assertTrue(reader.label(
                        "Provider will (i) keep each Customised Model apart from those of others, (ii) not use Customer"
                                + " Data to train models for others, and (iii) use Customer Data to improve its products.")
                .labels(Rule.Kind.TRAP)
                .contains("IMPROVE_SERVICES"));
    }

    @Test
    void neither_nor_behind_the_modal_forbids() {
        assertTrue(restrictions("Vendor shall neither retain Customer Data nor use it to train any model.")
                .contains("NO_TRAINING"));
        assertFalse(reader.label("Vendor shall neither retain Customer Data nor use it to train any model.")
                .labels(Rule.Kind.TRAP)
                .contains("IMPROVE_SERVICES"));
    }

    @Test
    void periods_are_read_however_they_are_written() {
        for (String thirty : List.of("thirty (30) days", "30 days", "a 30-day period", "thirty days", "one month")) {
            assertEquals(30, days("Vendor deletes Customer Data within " + thirty + " after termination."), thirty);
        }
        assertEquals(180, days("Vendor deletes Customer Data within one hundred and eighty (180) days."));
        assertEquals(180, days("Vendor deletes Customer Data within one hundred and eighty days."));
        assertEquals(24, days("Vendor deletes Customer Data within twenty-four days of the request."));
    }

    @Test
    void a_sentence_without_end_costs_no_more_than_its_length() {
        String row = "(a) opt-in ) improve ) Then Studio may not ".repeat(4_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.label(row));
    }

    private Set<String> restrictions(String clause) {
        return reader.label(clause).labels(Rule.Kind.RESTRICTION);
    }

    private @Nullable Integer days(String clause) {
        return reader.label(clause).findings().stream()
                .filter(finding -> finding.rule().label().equals("DELETION_TIMELINE"))
                .findFirst()
                .map(Finding::days)
                .orElse(null);
    }
}
