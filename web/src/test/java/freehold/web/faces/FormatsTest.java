package freehold.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Instant MORNING = Instant.parse("2026-11-24T07:10:00Z");
    private final Formats berlin = new Formats(Locale.UK, "Europe/Berlin");

    @Test
    void a_moment_is_told_in_the_readers_zone() {
        assertEquals("24 Nov 2026, 08:10", berlin.when(MORNING, null));
        assertEquals("24.11.2026, 07:10", new Formats(Locale.GERMANY, "").when(MORNING, ""));
    }

    @Test
    void a_zone_the_browser_made_up_is_not_used() {
        assertEquals("07:10", new Formats(Locale.UK, "Nowhere/../Else").when(MORNING, "time"));
    }

    @Test
    void a_day_is_the_same_day_everywhere() {
        LocalDate day = LocalDate.of(2026, 12, 4);
        assertEquals("4 Dec 2026", berlin.when(day, "moment"));
        assertEquals("2026-12-04", berlin.iso(day));
        assertEquals("day", berlin.style(day, "moment"));
    }

    @Test
    void nothing_is_shown_for_nothing() {
        assertEquals("", berlin.when(null, null));
        assertEquals("", berlin.money(null));
        assertEquals("", berlin.grouped(null));
        assertEquals("", berlin.initials(" "));
    }

    @Test
    void a_digest_is_grouped_by_four() {
        assertEquals("9f86 d081 88", berlin.grouped("9f86d08188"));
    }

    @Test
    void initials_are_those_of_the_first_and_the_last_name() {
        assertEquals("MH", berlin.initials("Maren van der Holt"));
        assertEquals("Ö", berlin.initials("öse"));
    }

    @Test
    void a_state_has_the_shape_of_its_word_and_an_unknown_one_looks_switched_off() {
        assertEquals("near", berlin.shape("COMPROMISE"));
        assertEquals("off", berlin.shape("SOMETHING_NEW"));
        assertEquals("step", berlin.current("current"));
    }
}
