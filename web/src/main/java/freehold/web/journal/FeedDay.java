package freehold.web.journal;

import freehold.journal.JournalLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened on one day of the reader's, newest first.
 *
 * @param lines at least one
 */
public record FeedDay(LocalDate day, List<JournalLine> lines) {
    public FeedDay {
        lines = List.copyOf(lines);
    }

    /** The lines by the days they fall on in a zone, in the order they come in. */
    static List<FeedDay> of(List<JournalLine> lines, ZoneId zone) {
        List<FeedDay> days = new ArrayList<>();
        List<JournalLine> gathered = new ArrayList<>();
        for (JournalLine line : lines) {
            if (!gathered.isEmpty() && !day(line, zone).equals(day(gathered.get(0), zone))) {
                days.add(new FeedDay(day(gathered.get(0), zone), gathered));
                gathered = new ArrayList<>();
            }
            gathered.add(line);
        }
        if (!gathered.isEmpty()) {
            days.add(new FeedDay(day(gathered.get(0), zone), gathered));
        }
        return days;
    }

    private static LocalDate day(JournalLine line, ZoneId zone) {
        return line.at().atZone(zone).toLocalDate();
    }
}
