package freehold.web.allocation;

import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.allocation.Allocation;
import freehold.allocation.AllocationSheet;
import freehold.allocation.Gap;
import freehold.allocation.Right;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.web.faces.Constants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /allocation?deal=}: the whole table of a deal, or, with {@code gap=}, the rows where something stands so. */
@Named
@RequestScoped
public class AllocationPage {
    private final Deals deals;
    private final Allocation allocation;
    private final CurrentCaller callers;

    private @Nullable UUID deal;
    private @Nullable String gap;
    private @Nullable DealSheet dealSheet;
    private @Nullable AllocationSheet sheet;
    private List<Row> rows = List.of();
    private boolean playbookReader;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected AllocationPage() {
        this(null, null, null);
    }

    @Inject
    public AllocationPage(Deals deals, Allocation allocation, CurrentCaller callers) {
        this.deals = deals;
        this.allocation = allocation;
        this.callers = callers;
    }

    /** Reads the table. */
    public void load() {
        DealSheet here = deals.sheet(Optional.ofNullable(deal).orElseThrow(Gate::unknownDeal));
        AllocationSheet read = allocation.sheet(here);
        dealSheet = here;
        sheet = read;
        rows = Row.of(read, Constants.find(Gap.class, gap));
        playbookReader = Desk.readsPlaybooks(callers.get());
    }

    public @Nullable DealSheet getDealSheet() {
        return dealSheet;
    }

    public @Nullable AllocationSheet getSheet() {
        return sheet;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Right[] getRights() {
        return Right.values();
    }

    public Gap[] getGaps() {
        return Gap.values();
    }

    /** Whether nobody has put a position anywhere yet. */
    public boolean isUntouched() {
        return sheet != null
                && sheet.cells().stream().allMatch(cell -> cell.positions().isEmpty());
    }

    /** Whether the reader may open the client's playbook. */
    public boolean isPlaybookReader() {
        return playbookReader;
    }

    public @Nullable UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal;
    }

    public @Nullable String getGap() {
        return gap;
    }

    public void setGap(@Nullable String gap) {
        this.gap = gap;
    }
}
