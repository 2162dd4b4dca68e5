package freehold.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts english = Texts.of(Locale.UK);
    private final Texts german = Texts.of(Locale.GERMANY);

    @Test
    void a_sentence_is_found_by_the_context_its_key_begins_with() {
        assertEquals("Plain, isn't it", english.get("sample.word.PLAIN"));
        assertEquals("Schlicht", german.get("sample.word.PLAIN"));
    }

    @Test
    void a_sentence_without_arguments_is_left_as_it_stands() {
        assertEquals("Plain, isn't it", english.of("sample.word.PLAIN"));
    }

    @Test
    void english_stands_in_for_a_sentence_a_language_lacks() {
        assertEquals("Only English", german.get("sample.word.ENGLISH"));
    }

    @Test
    void a_language_nobody_wrote_gets_english_and_never_the_language_of_the_machine() {
        assertEquals("Plain, isn't it", Texts.of(Locale.JAPAN).get("sample.word.PLAIN"));
    }

    @Test
    void days_and_amounts_are_written_as_the_language_writes_them() {
        LocalDate day = LocalDate.of(2026, 12, 4);
        Money value = new Money(new BigDecimal("2400000"), "EUR");
        assertEquals("3 of 4 Dec 2026, €2,400,000", english.of("sample.word.COUNT", 3, day, value));
        assertEquals("3 von 04.12.2026, 2.400.000\u00a0€", german.of("sample.word.COUNT", 3, day, value));
    }

    @Test
    void a_refusal_becomes_its_sentence() {
        assertEquals("1 of 2, x", english.of(Refusal.of("sample.word.COUNT", 1, 2, "x")));
        assertEquals(
                "1 of 2, 3 of 4, y",
                english.of(Refusal.of("sample.word.COUNT", 1, 2, Refusal.of("sample.word.COUNT", 3, 4, "y"))),
                "what it is refused for may be a refusal itself");
    }

    @Test
    void a_key_nobody_wrote_a_sentence_for_is_shown_as_itself() {
        assertEquals("«sample.word.NONE»", english.get("sample.word.NONE"));
        assertEquals("«nowhere.word.NONE»", english.of("nowhere.word.NONE", 1));
        assertFalse(english.has("nowhere.word.NONE"));
        assertTrue(english.has("sample.word.PLAIN"));
    }

    @Test
    void what_is_no_key_finds_no_file() {
        assertEquals("«../secrets.word»", english.get("../secrets.word"));
        assertEquals("«word»", english.get("word"));
    }
}
