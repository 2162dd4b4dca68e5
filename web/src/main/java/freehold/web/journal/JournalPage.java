package freehold.web.journal;

import freehold.deal.Deals;
import freehold.deal.OpenDeal.Commitment;
import freehold.journal.Act;
import freehold.journal.Journal;
import freehold.journal.JournalLine;
import freehold.shared.Page;
import freehold.web.faces.Formats;
import freehold.web.faces.TextsBean;
import freehold.web.faces.UuidConverter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What happened in a deal, newest first. */
@Named("journalPage")
@RequestScoped
public class JournalPage {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

    private final Deals deals;
    private final Journal journal;
    private final Formats formats;
    private final TextsBean texts;

    private UUID deal = UuidConverter.NOBODYS;
    private @Nullable String cursor;
    private @Nullable Commitment commitment;
    private @Nullable String next;
    private List<FeedDay> days = List.of();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected JournalPage() {
        this(null, null, null, null);
    }

    @Inject
    public JournalPage(Deals deals, Journal journal, Formats formats, TextsBean texts) {
        this.deals = deals;
        this.journal = journal;
        this.formats = formats;
        this.texts = texts;
    }

    /** Loads the page the address asks for. Refused for a deal that is not the reader's: its journal would be empty. */
    public void load() {
        commitment = deals.sheet(deal).commitment();
        Page<JournalLine> page = journal.feed(deal, cursor);
        next = page.next();
        days = FeedDay.of(page.rows(), ZoneId.of(formats.getZone()));
    }

    public @Nullable Commitment getCommitment() {
        return commitment;
    }

    public List<FeedDay> getDays() {
        return days;
    }

    /** What an act was done to. A team is written down as the number of its people. */
    public String subject(JournalLine line) {
        return line.act() == Act.TEAM_SET && COUNT.matcher(line.subject()).matches()
                ? texts.of("journal.page.feed.people", Integer.valueOf(line.subject()))
                : texts.words(line.subject());
    }

    /** Onward; empty at the end. */
    public String getNext() {
        return next == null ? "" : "/journal?deal=" + deal + "&cursor=" + next;
    }

    /** Back to the newest; empty when there. */
    public String getFirst() {
        return cursor == null ? "" : "/journal?deal=" + deal;
    }

    public UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal == null ? UuidConverter.NOBODYS : deal;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
