package freehold.web.deal;

import freehold.access.CurrentCaller;
import freehold.deal.DealFilter;
import freehold.deal.DealRow;
import freehold.deal.DealStage;
import freehold.deal.Deals;
import freehold.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    /** Loads the page the address asks for. */
    public void load() {
        page = deals.list(DealFilter.of(words, stage(), client, cursor));
    }

    private @Nullable DealStage stage() {
        return Arrays.stream(DealStage.values())
                .filter(each -> each.name().equals(stage))
                .findFirst()
                .orElse(null);
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
        return words != null || stage() != null || client != null;
    }

    /** Whether the day of signature has gone by and the deal is not signed. */
    public boolean isLate(DealRow row) {
        return !row.stage().ended() && row.targetSignature().isBefore(LocalDate.now(clock));
    }

    /** The same list, at this stage only; at every stage for null. */
    public String linkTo(@Nullable DealStage only) {
        return link(only, null);
    }

    /** Onward; empty at the end. */
    public String getNext() {
        return page.next() == null ? "" : link(stage(), page.next());
    }

    /** Back to the beginning; empty when there. */
    public String getFirst() {
        return cursor == null ? "" : link(stage(), null);
    }

    private String link(@Nullable DealStage only, @Nullable String from) {
        StringBuilder link = new StringBuilder("/deals?");
        add(link, "q", words);
        add(link, "stage", only == null ? null : only.name());
        add(link, "client", client == null ? null : client.toString());
        add(link, "cursor", from);
        return link.substring(0, link.length() - 1);
    }

    private static void add(StringBuilder link, String name, @Nullable String value) {
        if (value != null) {
            link.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getStage() {
        return stage;
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
