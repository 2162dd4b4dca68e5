package freehold.terms.reader.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What refers to what, and what only looks as if it did. */
class ReferencesTest {
    @Test
    void several_sections_are_several_references() {
        Terms terms = Terms.of(
                "3. Data",
                "3.1 Kinds:",
                "(a) logs",
                "(b) caches",
                "4. Term",
                "5. Subject to Sections 3.1(a) and 4, we pay.");
        assertEquals(List.of("Sections 3.1(a) > 3.1(a)", "4 > 4"), terms.references());
    }

    @Test
    void an_item_alone_is_looked_for_nearby() {
        Terms terms = Terms.of(
                "7. Retention",
                "7.1 The vendor deletes",
                "(a) logs",
                "(b) what paragraph (a) above does not name.",
                "8. Licence (i) to read and (ii) to copy; clause (ii) ends with the term.",
                "9. See Section 7.1(a) or (b), and section 7.1(k).");
        assertEquals(
                List.of(
                        "paragraph (a) > 7.1(a)",
                        "clause (ii) > 8",
                        "Section 7.1(a) > 7.1(a)",
                        "(b) > 7.1(b)",
                        "section 7.1(k) > 7.1"),
                terms.references());
    }

    @Test
    void a_schedule_has_its_own_clauses() {
        Terms terms = Terms.of(
                "7. Fees",
                "7.2 Fees follow clause 7.2 of Schedule 1 and Exhibit B.",
                "# Schedule 1",
                "7. Rates",
                "7.2 Rates are those of Section 7.",
                "# Exhibit B",
                "1. More rates");
        assertEquals(
                List.of(
                        "clause 7.2 of Schedule 1 > Schedule 1 7.2",
                        "Exhibit B > Exhibit B",
                        "Section 7 > Schedule 1 7"),
                terms.references());
    }

    @Test
    void this_section_is_the_one_it_is_said_in() {
        Terms terms = Terms.of(
                "2. Use",
                "2.3 Limits. Under this Section:",
                "(a) nothing is sold;",
                "(b) this clause holds for this Section 2.");
        assertEquals(List.of("this Section > 2.3", "this clause > 2.3", "this Section 2 > 2"), terms.references());
    }

    @Test
    void a_section_may_be_named_by_its_heading() {
        Terms terms = Terms.of(
                "# Fees",
                "Fees are monthly.",
                "# Term",
                "The section titled \"Fees\" survives, as does the \u201cTerm\u201d section; see the Fees section.",
                "The section titled 'Taxes' does not exist.");
        assertEquals(
                List.of(
                        "section titled \"Fees\" > Fees",
                        "\u201cTerm\u201d section > Term",
                        "Fees section > Fees",
                        "section titled 'Taxes' > ?"),
                terms.references());
    }

    @Test
    void laws_and_other_agreements_are_not_this_document() {
        Terms terms = Terms.of(
                "1. Notices follow Section 512 of the DMCA and 17 U.S.C. \u00a7 107.",
                "2. Personal data follow Article 28 GDPR, Section 2 of the Master Agreement and California Civil Code Section 1.",
                "3. These Terms end under Section 1 of these Terms, or Section 2 of this Agreement.");
        assertEquals(List.of("Section 1 > 1", "Section 2 > 2"), terms.references());
    }

    @Test
    void a_clause_that_begins_with_its_own_number_refers_to_nothing() {
        Terms terms = Terms.of("Section 1. Scope", "Section 2. Term", "Article 3 and Section 9 are missing.");
        assertEquals(List.of("Article 3 > ?", "Section 9 > ?"), terms.references());
    }

    @Test
    void a_hundred_thousand_mentions_take_no_longer_than_their_length() {
        Terms terms = Terms.whole("See " + "Section 1 ".repeat(100_000));
        assertEquals(100_000, terms.structure().references().size());
        assertEquals(
                100_000,
                Terms.whole("See " + "clause (z) ".repeat(100_000))
                        .structure()
                        .references()
                        .size());
    }
}
