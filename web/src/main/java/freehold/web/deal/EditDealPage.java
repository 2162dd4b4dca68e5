package freehold.web.deal;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Role;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.web.faces.Notices;
import freehold.web.faces.UuidConverter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes over what is now to be bought. A briefing that told otherwise is outdated by it at once. */
@Named("editDealPage")
@ViewScoped
public class EditDealPage implements Serializable {
    private final Deals deals;
    private final CurrentCaller callers;
    private final Notices notices;

    private UUID deal = UuidConverter.NOBODYS;
    private @Nullable DealSheet sheet;
    private CommitmentForm form = new CommitmentForm();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected EditDealPage() {
        this(null, null, null);
    }

    @Inject
    public EditDealPage(Deals deals, CurrentCaller callers, Notices notices) {
        this.deals = deals;
        this.callers = callers;
        this.notices = notices;
    }

    /** Loads the deal as it stands; leads back to it whoever could not keep a change. */
    public @Nullable String load() {
        DealSheet now = deals.sheet(deal);
        Caller caller = callers.get();
        if (now.stage().ended() || !(caller.is(Role.ADVISOR) || caller.is(Role.LEAD_ADVISOR))) {
            return back();
        }
        sheet = now;
        form = CommitmentForm.of(now.commitment());
        return null;
    }

    /** Keeps what was typed. Nothing changed is no change, and outdates no briefing. */
    public String change() {
        if (!form.commitment().equals(getSheet().commitment())) {
            deals.change(deal, form.commitment());
            notices.done("deal.page.edit.done");
            notices.keep();
        }
        return back();
    }

    private String back() {
        return "/deal.xhtml?faces-redirect=true&deal=" + deal;
    }

    public DealSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public CommitmentForm getForm() {
        return form;
    }

    public UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal == null ? UuidConverter.NOBODYS : deal;
    }
}
