package freehold.web.journal;

import freehold.deal.Deals;
import freehold.deal.OpenDeal.Commitment;
import freehold.journal.Act;
import freehold.journal.Journal;
import freehold.journal.JournalLine;
import freehold.journal.RefusedAct;
import freehold.shared.Page;
import freehold.web.faces.Formats;
import freehold.web.faces.TextsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What happened in a deal, or in the reader's organisation outside any deal, newest first. */
@Named("journalPage")
@RequestScoped
public class JournalPage {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

    private final Deals deals;
    private final Journal journal;
    private final Formats formats;
    private final TextsBean texts;

    private @Nullable UUID deal;
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

    /**
     * Loads the page the address asks for: a deal's feed, or without a deal what belongs to none. Refused for a deal
     * that is not the reader's: its journal would be empty.
     */
    public void load() {
        Page<JournalLine> page;
        if (deal == null) {
            page = journal.own(cursor);
        } else {
            commitment = deals.sheet(deal).commitment();
            page = journal.feed(deal, cursor);
        }
        next = page.next();
        days = FeedDay.of(page.rows(), ZoneId.of(formats.getZone()));
    }

    public @Nullable Commitment getCommitment() {
        return commitment;
    }

    public List<FeedDay> getDays() {
        return days;
    }

    /** What an act was done to, or why it was refused. A team is written down as the number of its people. */
    public String subject(JournalLine line) {
        Optional<RefusedAct> refused = line.refused();
        if (refused.isPresent()) {
            return FirstSentence.of(
                    texts.refusal(refused.get().refusal()), texts.texts().locale());
        }
        return line.act() == Act.TEAM_SET && COUNT.matcher(line.subject()).matches()
                ? texts.of("journal.page.feed.people", Integer.valueOf(line.subject()))
                : texts.words(line.subject());
    }

    /** What was refused, as the house names it; empty where something was done. */
    public String refusedAct(JournalLine line) {
        return line.refused().map(RefusedAct::act).orElse("");
    }

    /** Onward; empty at the end. */
    public String getNext() {
        return next == null ? "" : here() + (deal == null ? "?" : "&") + "cursor=" + next;
    }

    /** Back to the newest; empty when there. */
    public String getFirst() {
        return cursor == null ? "" : here();
    }

    private String here() {
        return deal == null ? "/journal" : "/journal?deal=" + deal;
    }

    /** The deal the address names; null for the organisation's own journal. */
    public @Nullable UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
