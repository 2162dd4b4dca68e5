package freehold.web.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.shared.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrozenTest {
    private final Frozen german = new Frozen(Texts.of(Locale.GERMANY));

    @Test
    void amounts_and_days_are_written_as_the_language_writes_them() {
        assertEquals("480.000\u00a0€", german.of("480000.00 EUR"));
        assertEquals(
                "Sie ist begrenzt, 4.800.000\u00a0€ (Vereinbart)",
                german.of("Sie ist begrenzt, 4800000.00 EUR ({allocation.stage.AGREED})"));
        assertEquals("29.01.2027", german.of("2027-01-29"));
    }

    @Test
    void what_only_looks_like_one_stays_as_it_was_frozen() {
        assertEquals("480000.00 QQQ", german.of("480000.00 QQQ"));
        assertEquals("2027-02-31", german.of("2027-02-31"));
        assertEquals("about 480000.00 EUR", german.of("about 480000.00 EUR"));
    }

    @Test
    void keys_in_braces_become_their_sentences() {
        assertEquals("Eingaben, Aufbewahrung", german.of("{deal.artefact.INPUTS}, {allocation.right.RETENTION}"));
    }
}
