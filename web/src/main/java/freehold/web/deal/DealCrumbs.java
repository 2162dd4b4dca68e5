package freehold.web.deal;

import freehold.deal.DealSheet;
import freehold.deal.Deals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page that holds nothing of a deal but its id needs to know of it: what it is called, for the way back, and
 * whether work on it goes on.
 */
@Named("dealCrumbs")
@ViewScoped
public class DealCrumbs implements Serializable {
    private static final long serialVersionUID = 1;

    private final Deals deals;

    private @Nullable DealSheet sheet;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected DealCrumbs() {
        this(null);
    }

    @Inject
    public DealCrumbs(Deals deals) {
        this.deals = deals;
    }

    /** Loads what the deal is called. Refused like the deal itself. */
    public void load(UUID deal) {
        sheet = deals.sheet(deal);
    }

    /** Whether the deal's facts may still change; a page of one that has ended offers nothing that would be refused. */
    public boolean isOpen() {
        return sheet != null && !sheet.stage().ended();
    }

    public @Nullable DealSheet getSheet() {
        return sheet;
    }
}
