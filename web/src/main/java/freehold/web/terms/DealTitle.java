package freehold.web.terms;

import freehold.deal.DealSheet;
import java.io.Serializable;

/** How the pages of a deal name it. */
public record DealTitle(String client, String vendor, String product) implements Serializable {
    static DealTitle of(DealSheet deal) {
        return new DealTitle(
                deal.clientName(), deal.commitment().vendor(), deal.commitment().product());
    }
}
