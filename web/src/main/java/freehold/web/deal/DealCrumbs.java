package freehold.web.deal;

import freehold.deal.DealSheet;
import freehold.deal.Deals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way back from a page of a deal, for pages that hold nothing else of the deal than its id. */
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

    public @Nullable DealSheet getSheet() {
        return sheet;
    }
}
