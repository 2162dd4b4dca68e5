package freehold.web.deal;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Role;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.deal.OpenDeal.Commitment;
import freehold.shared.Refused;
import freehold.web.faces.Notices;
import freehold.web.faces.TextsBean;
import freehold.web.faces.UuidConverter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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
    private final TextsBean texts;

    private UUID deal = UuidConverter.NOBODYS;
    private @Nullable DealSheet sheet;
    private CommitmentForm form = new CommitmentForm();
    private List<ChangedParticular> meanwhile = List.of();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected EditDealPage() {
        this(null, null, null, null);
    }

    @Inject
    public EditDealPage(Deals deals, CurrentCaller callers, Notices notices, TextsBean texts) {
        this.deals = deals;
        this.callers = callers;
        this.notices = notices;
        this.texts = texts;
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

    /**
     * Keeps what was typed. Nothing changed is no change, and outdates no briefing. When somebody else came first the
     * page shows what they changed, keeps what was typed, and takes theirs as seen from there on.
     */
    public String change() {
        Commitment seen = getSheet().commitment();
        Commitment typed = form.commitment();
        if (!typed.equals(seen)) {
            try {
                deals.change(deal, seen, typed);
            } catch (Refused refused) {
                if (refused.refusal().key().equals("deal.refusal.changed-meanwhile")) {
                    sheet = deals.sheet(deal);
                    meanwhile = ChangedParticular.between(seen, getSheet().commitment(), texts.texts());
                }
                throw refused;
            }
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

    /** What others changed while the reader had the particulars open. */
    public List<ChangedParticular> getMeanwhile() {
        return meanwhile;
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
