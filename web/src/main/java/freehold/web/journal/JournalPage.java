package freehold.web.journal;

import freehold.journal.Journal;
import freehold.journal.JournalLine;
import freehold.shared.Page;
import freehold.web.faces.UuidConverter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened in a deal, newest first. */
@Named("journalPage")
@RequestScoped
public class JournalPage {
    private final Journal journal;

    private UUID deal = UuidConverter.NOBODYS;
    private @Nullable String cursor;
    private Page<JournalLine> page = new Page<>(List.of(), null);

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected JournalPage() {
        this(null);
    }

    @Inject
    public JournalPage(Journal journal) {
        this.journal = journal;
    }

    /** Loads the page the address asks for. */
    public void load() {
        page = journal.feed(deal, cursor);
    }

    public List<JournalLine> getLines() {
        return page.rows();
    }

    /** Onward; empty at the end. */
    public String getNext() {
        return page.next() == null ? "" : "/journal?deal=" + deal + "&cursor=" + page.next();
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
