package freehold.web.deal;

import freehold.access.CurrentCaller;
import freehold.access.Role;
import freehold.deal.DealFilter;
import freehold.deal.DealRow;
import freehold.deal.DealStage;
import freehold.deal.Deals;
import freehold.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of deals. Everything that narrows it stands in the address, so that any view of it can be passed on. */
@Named("dealsPage")
@RequestScoped
public class DealsPage {
    private final Deals deals;
    private final CurrentCaller callers;
    private final Clock clock;

    private @Nullable String words;
    private @Nullable String stage;
    private @Nullable UUID client;
    private @Nullable String cursor;
    private Page<DealRow> page = new Page<>(List.of(), null);

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected DealsPage() {
        this(null, null, null);
    }

    @Inject
    public DealsPage(Deals deals, CurrentCaller callers, Clock clock) {
        this.deals = deals;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Loads the page the address asks for. A stage there is none of narrows nothing. Everybody is led here first, so
     * whose roles see no deals is led on to a page that says what there is for them.
     */
    public @Nullable String load() {
        if (callers.get().roles().stream().noneMatch(Role::seesDeals)) {
            return "/no-deals.xhtml?faces-redirect=true";
        }
        page = deals.list(DealFilter.of(words, stage(), client, cursor));
        return null;
    }

    private @Nullable DealStage stage() {
        return Arrays.stream(DealStage.values())
                .filter(each -> each.name().equals(stage))
                .findFirst()
                .orElse(null);
    }

    private DealsAddress here() {
        return new DealsAddress(words, stage(), client);
    }

    public List<DealRow> getRows() {
        return page.rows();
    }

    public List<DealStage> getStages() {
        return List.of(DealStage.values());
    }

    /** Whether the reader works for several clients, so that a deal must say whose it is. */
    public boolean isPractice() {
        return callers.get().practice();
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return here().narrow();
    }

    /** Whether the day of signature has gone by and the deal is not signed. */
    public boolean isLate(DealRow row) {
        return !row.stage().ended() && row.targetSignature().isBefore(LocalDate.now(clock));
    }

    /** The name of the only client shown; empty when there are several, or no deal to tell it. */
    public String getClientName() {
        return client == null || page.rows().isEmpty() ? "" : page.rows().get(0).clientName();
    }

    /** The same list, at this stage only; at every stage for null. */
    public String linkTo(@Nullable DealStage only) {
        return here().at(only).link();
    }

    /** The same list, of this client only; of every client for null. */
    public String linkToClient(@Nullable UUID only) {
        return here().of(only).link();
    }

    /** Onward; empty at the end. */
    public String getNext() {
        return page.next() == null ? "" : here().link(page.next());
    }

    /** Back to the beginning; empty when there. */
    public String getFirst() {
        return cursor == null ? "" : here().link();
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    /** The stage as the address names it; null for every stage. */
    public @Nullable String getStage() {
        DealStage only = stage();
        return only == null ? null : only.name();
    }

    public void setStage(@Nullable String stage) {
        this.stage = stage;
    }

    public @Nullable UUID getClient() {
        return client;
    }

    public void setClient(@Nullable UUID client) {
        this.client = client;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
