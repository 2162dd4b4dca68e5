package freehold.terms.reader.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** What the document itself says prevails. */
class OrderOfPrecedenceTest {
    @Test
    void notwithstanding_puts_a_clause_above_the_one_it_names() {
        Terms terms = Terms.of(
                "4. The vendor never trains on inputs.",
                "5. Notwithstanding Section 4, the vendor may train on flagged inputs.",
                "6. Fees are due monthly.");
        assertEquals("5: Notwithstanding Section 4", terms.prevails("4", "5"));
        assertEquals("5: Notwithstanding Section 4", terms.prevails("5", "4"));
        assertNull(terms.prevails("5", "6"));
    }

    @Test
    void subject_to_and_except_as_put_the_named_clause_above() {
        Terms terms = Terms.of(
                "1. Subject to Sections 2.1 and 3, inputs are deleted at once.",
                "2. Logs",
                "2.1 Logs are kept.",
                "3. Except as provided in Section 2, nothing is kept.");
        assertEquals("2.1: Subject to Sections 2.1", terms.prevails("1", "2.1"));
        assertEquals("2.1: Except as provided in Section 2", terms.prevails("2.1", "3"));
    }

    @Test
    void notwithstanding_anything_puts_a_clause_above_the_rest_but_not_above_its_equals() {
        Terms terms = Terms.of(
                "1. Inputs stay with the customer.",
                "2. Notwithstanding anything to the contrary, usage data are the vendor's.",
                "3. Notwithstanding any other provision of these Terms, feedback is free.");
        assertEquals("2: Notwithstanding anything to the contrary", terms.prevails("1", "2"));
        assertNull(terms.prevails("2", "3"));
    }

    @Test
    void a_document_may_rank_its_parts() {
        Terms terms = Terms.of(
                "1. Inputs are deleted after a week.",
                "2. In the event of a conflict between Schedule 1 and these Terms, Schedule 1 prevails.",
                "# Schedule 1",
                "1. Inputs are kept a year.");
        assertEquals("Schedule 1 1", terms.winner("1", "Schedule 1 1"));
        assertNull(terms.prevails("1", "2"));
    }

    @Test
    void an_order_of_precedence_ranks_what_it_lists() {
        Terms terms = Terms.of(
                "1. Any inconsistency is resolved in the following order of precedence: Schedule 2, then Schedule 1, then"
                        + " the main body.",
                "2. Logs are kept.",
                "# Schedule 1",
                "1. Logs are kept a day.",
                "# Schedule 2",
                "1. Logs are kept a year.");
        assertEquals("Schedule 2 1", terms.winner("Schedule 1 1", "Schedule 2 1"));
        assertEquals("Schedule 1 1", terms.winner("2", "Schedule 1 1"));
    }

    @Test
    void the_law_that_governs_ranks_nothing() {
        Terms terms = Terms.of("1. The laws of Ruritania govern these Terms.", "2. Any conflict of laws is ignored.");
        assertNull(terms.prevails("1", "2"));
    }
}
