package freehold.web.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.journal.Act;
import freehold.journal.JournalLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedDayTest {
    private static final JournalLine MOVED = line(3, "2026-11-24T09:00:00Z");
    private static final JournalLine LATE = line(2, "2026-11-23T23:30:00Z");
    private static final JournalLine OPENED = line(1, "2026-11-23T08:00:00Z");

    @Test
    void nothing_happened_on_no_day() {
        assertEquals(List.of(), FeedDay.of(List.of(), ZoneOffset.UTC));
    }

    @Test
    void lines_stand_under_their_day_newest_first() {
        assertEquals(
                List.of(
                        new FeedDay(LocalDate.of(2026, 11, 24), List.of(MOVED)),
                        new FeedDay(LocalDate.of(2026, 11, 23), List.of(LATE, OPENED))),
                FeedDay.of(List.of(MOVED, LATE, OPENED), ZoneOffset.UTC));
    }

    @Test
    void the_day_is_the_readers_own() {
        assertEquals(
                List.of(
                        new FeedDay(LocalDate.of(2026, 11, 24), List.of(MOVED, LATE)),
                        new FeedDay(LocalDate.of(2026, 11, 23), List.of(OPENED))),
                FeedDay.of(List.of(MOVED, LATE, OPENED), ZoneId.of("Europe/Berlin")));
    }

    private static JournalLine line(long number, String at) {
        return new JournalLine(
                number,
                Instant.parse(at),
                "Maren Holt",
                "Redwood Advisory",
                Act.STAGE_MOVED,
                "{deal.stage.NEGOTIATING}");
    }
}
