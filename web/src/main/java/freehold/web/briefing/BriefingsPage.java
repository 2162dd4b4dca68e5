package freehold.web.briefing;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.access.Role;
import freehold.briefing.BriefingRow;
import freehold.briefing.BriefingState;
import freehold.briefing.Briefings;
import freehold.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /briefings?deal=}: the briefings of a deal, and the form that begins one. */
@Named
@ViewScoped
public class BriefingsPage implements Serializable {
    private static final long serialVersionUID = 1;

    private final Briefings briefings;
    private final CurrentCaller callers;
    private final Notices notices;

    private @Nullable UUID deal;
    private @Nullable String summary;
    private boolean author;
    private transient List<BriefingRow> rows = List.of();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected BriefingsPage() {
        this(null, null, null);
    }

    @Inject
    public BriefingsPage(Briefings briefings, CurrentCaller callers, Notices notices) {
        this.briefings = briefings;
        this.callers = callers;
        this.notices = notices;
    }

    /** Reads the list. A draft is the practice's own, and no client's to wonder about. */
    public void load() {
        Caller caller = callers.get();
        rows = briefings.list(here()).stream()
                .filter(row -> caller.practice() || row.state() != BriefingState.DRAFT)
                .toList();
        author = caller.practice() && (caller.is(Role.ADVISOR) || caller.is(Role.LEAD_ADVISOR));
    }

    /** Begins a briefing in the reader's words, and opens it. */
    public String draft() {
        UUID made = briefings.draft(here(), summary);
        notices.done("briefing.page.briefings.drafted");
        notices.keep();
        return "/briefing?faces-redirect=true&deal=" + deal + "&briefing=" + made;
    }

    private UUID here() {
        return Optional.ofNullable(deal).orElseThrow(Gate::unknownDeal);
    }

    public List<BriefingRow> getRows() {
        return rows;
    }

    /** The shape of a row's state. */
    public String shape(BriefingRow row) {
        return Shapes.of(row.state());
    }

    /** Whether the reader writes briefings. */
    public boolean isAuthor() {
        return author;
    }

    /** The draft that is being written, of which there is one at a time; null while there is none. */
    public @Nullable BriefingRow getDraft() {
        return rows.stream()
                .filter(row -> row.state() == BriefingState.DRAFT)
                .findFirst()
                .orElse(null);
    }

    public @Nullable UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }
}
