package freehold.terms.reader.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Which clause stands under which. */
class ClauseTreeTest {
    @Test
    void an_item_stands_under_the_section_its_number_names() {
        Terms terms = Terms.of(
                "4. Output",
                "4.1 Nothing here.",
                "4.2 The vendor keeps",
                "(a) logs,",
                "(b) backups of",
                "(i) weights,",
                "(ii) caches,",
                "(c) nothing else.",
                "5. Term");
        assertEquals("4", terms.above(terms.clause("4.2")));
        assertEquals("4.2", terms.above(terms.clause("4.2(b)")));
        assertEquals("4.2(b)", terms.above(terms.clause("4.2(b)(ii)")));
        assertEquals("4.2", terms.above(terms.clause("4.2(c)")));
        assertNull(terms.above(terms.clause("5")));
    }

    @Test
    void a_schedule_holds_what_follows_and_counts_anew() {
        Terms terms = Terms.of("1. Scope", "2. Fees", "# Schedule 1", "1. Models", "1.1 Weights stay with the vendor.");
        assertEquals("Schedule 1", terms.above(terms.clause("Schedule 1 1")));
        assertEquals("Schedule 1 1", terms.above(terms.clause("Schedule 1 1.1")));
        assertNull(terms.above(terms.clause("1")));
    }

    @Test
    void headings_hold_what_is_deeper_and_paragraphs_stand_under_the_section_they_continue() {
        Terms terms = Terms.of(
                "# Service terms",
                "## Training",
                "Models are trained on public text.",
                "They are trained rarely.",
                "## Logs",
                "Logs are kept a week.");
        assertEquals("Service terms", terms.above(terms.saying("Training")));
        assertEquals("Training", terms.above(terms.saying("They are trained rarely")));
        assertEquals("Service terms", terms.above(terms.saying("Logs are kept")));
    }

    @Test
    void sections_with_letters_are_numbered_too() {
        Terms terms = Terms.of(
                "A. Service",
                "A.1. Scope. The vendor runs the models.",
                "B. Content",
                "B.1. Use. The vendor may look.",
                "B.1.a. Not at night.");
        assertEquals("A", terms.above(terms.clause("A.1")));
        assertNull(terms.above(terms.clause("B")));
        assertEquals("B", terms.above(terms.clause("B.1")));
        assertEquals("B.1", terms.above(terms.clause("B.1.a")));
    }

    @Test
    void a_number_that_fits_no_open_section_stands_where_it_is_printed() {
        Terms terms = Terms.of(
                "# 1. Account",
                "1.1 One account.",
                "# 4. Orders",
                "2.1 Order forms.",
                "# 8. Access",
                "4.1 Access is free.");
        assertEquals("1", terms.above(terms.clause("1.1")));
        assertEquals("4", terms.above(terms.clause("2.1")));
        assertEquals("8", terms.above(terms.clause("4.1")));
    }

    @Test
    void recitals_end_where_the_parties_agree() {
        Terms terms = Terms.of(
                "A. The vendor runs models.",
                "B. The customer wants them. Now, therefore, the parties agree as follows:",
                "1. Definitions",
                "2. Services");
        assertNull(terms.above(terms.clause("1")));
        assertNull(terms.above(terms.clause("2")));
    }
}
