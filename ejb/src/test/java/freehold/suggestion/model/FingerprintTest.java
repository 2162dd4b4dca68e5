package freehold.suggestion.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import freehold.terms.ClauseSpan;
import freehold.terms.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes a clause another one, and what does not. */
class FingerprintTest {
    private static String of(@Nullable String number, String text, Passage... references) {
        return Fingerprint.of(text, new ClauseSpan(number, null, 0, 0, text.length()), List.of(references));
    }

    @Test
    void another_number_is_no_other_clause() {
        assertEquals(
                of("4.2", "4.2 Vendor may use Content subject to Section 9."),
                of("5.3", "5.3 Vendor may use Content subject to Section 11.2(b)."));
    }

    @Test
    void numbers_of_references_the_reader_resolved_do_not_count() {
        String one = "Vendor may use Content under 9.1 and no other.";
        String other = "Vendor may use Content under 12.4 and no other.";

        assertEquals(of(null, one, new Passage(0, 29, 32)), of(null, other, new Passage(0, 29, 33)));
        assertNotEquals(of(null, one), of(null, other), "a number that names no clause counts");
    }

    @Test
    void another_link_case_or_line_is_no_other_clause() {
        assertEquals(
                of(null, "See the policy (https://vendor.example/a/2024) for Details."),
                of(null, "See the  policy\n(https://vendor.example/b/2025#x) for details."));
    }

    @Test
    void german_references_do_not_count_either() {
        assertEquals(of(null, "Vorbehaltlich Ziffer 4.2 darf er."), of(null, "Vorbehaltlich Ziffer 5 darf er."));
    }

    @Test
    void other_words_and_other_periods_are_another_clause() {
        assertNotEquals(of("1", "1 Vendor may use Content."), of("1", "1 Vendor may not use Content."));
        assertNotEquals(of("1", "1 Deleted within 30 days."), of("1", "1 Deleted within 90 days."));
    }
}
