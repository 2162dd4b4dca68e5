package freehold.web.allocation;

import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.allocation.Allocation;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Promise;
import freehold.allocation.RecordPromise;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.Restrictions;
import freehold.deal.Artefact;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.deal.Quotes;
import freehold.terms.DocumentSheet;
import freehold.terms.Documents;
import freehold.web.faces.Constants;
import freehold.web.faces.Meanwhile;
import freehold.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code /restrictions?deal=}: what the vendor promises not to do, artefact by artefact, and the form to record what it
 * says to one restriction ({@code restriction=}, {@code artefact=}).
 */
@Named
@ViewScoped
public class RestrictionsPage implements Serializable {
    private static final long serialVersionUID = 1;

    private final Deals deals;
    private final Restrictions restrictions;
    private final Allocation allocation;
    private final Documents documents;
    private final CurrentCaller callers;
    private final Notices notices;

    private @Nullable UUID deal;
    private @Nullable String asked;
    private @Nullable String what;
    private Restriction restriction = Restriction.NO_TRAINING;
    private final PromiseDraft draft = new PromiseDraft();
    private boolean working;
    private transient @Nullable DealSheet dealSheet;
    private transient List<RestrictionSheet> sheets = List.of();
    private transient List<PromiseRow> rows = List.of();
    private transient Quotes quotes = new Quotes(List.of());
    private transient List<DocumentSheet> library = List.of();
    private transient Meanwhile meanwhile = Meanwhile.nothing();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected RestrictionsPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RestrictionsPage(
            Deals deals,
            Restrictions restrictions,
            Allocation allocation,
            Documents documents,
            CurrentCaller callers,
            Notices notices) {
        this.deals = deals;
        this.restrictions = restrictions;
        this.allocation = allocation;
        this.documents = documents;
        this.callers = callers;
        this.notices = notices;
    }

    /** Reads the matrix and lays what stands in the cell the address names into the form. */
    public void load() {
        DealSheet here = deals.sheet(Optional.ofNullable(deal).orElseThrow(Gate::unknownDeal));
        dealSheet = here;
        show(here, restrictions.list(here));
        working = Desk.works(callers.get(), here);
        restriction = Constants.find(Restriction.class, asked).orElse(Restriction.NO_TRAINING);
        if (working) {
            quotes = Quoted.in(allocation.sheet(here), sheets);
            library = documents.list(here.id());
            sheets.stream()
                    .filter(sheet -> sheet.restriction() == restriction
                            && sheet.artefact().name().equals(what))
                    .findFirst()
                    .ifPresent(draft::begin);
        }
    }

    private void show(DealSheet here, List<RestrictionSheet> found) {
        sheets = found;
        rows = PromiseRow.of(found, here.artefactsInQuestion());
    }

    /**
     * Records what the vendor says, for every artefact ticked. When someone else came first, the page shows what they
     * did, keeps what was typed, and takes theirs as seen from there on.
     */
    public @Nullable String put() {
        DealSheet here = Optional.ofNullable(dealSheet).orElseThrow(Gate::unknownDeal);
        RecordPromise command =
                draft.recording(here.id(), restriction, RestrictionSheet.revisions(sheets, restriction));
        try {
            restrictions.record(command);
        } catch (RuntimeException notDone) {
            if (!overtaken(here, command)) {
                throw notDone;
            }
            notices.refused("faces.page.meanwhile.refused");
            return null;
        }
        notices.done("allocation.page.restrictions.done", "{allocation.restriction." + restriction + "}");
        notices.keep();
        return "/restrictions?faces-redirect=true&deal=" + deal + "&restriction=" + restriction;
    }

    private boolean overtaken(DealSheet here, RecordPromise command) {
        List<RestrictionSheet> found = restrictions.list(here);
        Meanwhile told = Meanwhile.between(Entries.of(sheets, restriction), Entries.of(found, restriction));
        boolean touched =
                told.touches(command.artefacts().stream().map(Entries::place).collect(Collectors.toSet()));
        if (touched) {
            show(here, found);
            meanwhile = told;
            quotes = quotes.and(Quoted.in(found));
        }
        return touched;
    }

    /** The word for the shape of what is said. */
    public String shape(RestrictionSheet sheet) {
        return PromiseRow.shape(sheet);
    }

    /** The artefacts of the deal the restriction matters for. */
    public List<Artefact> getConcerned() {
        return sheets.stream()
                .filter(sheet -> sheet.restriction() == restriction)
                .map(RestrictionSheet::artefact)
                .toList();
    }

    /** Whether a number of days belongs to the promise. */
    public boolean isDated() {
        return restriction == Restriction.DELETION;
    }

    /** How many promises are agreed without reservation. */
    public long getAgreed() {
        return sheets.stream().filter(RestrictionSheet::agreed).count();
    }

    public @Nullable DealSheet getDealSheet() {
        return dealSheet;
    }

    public List<RestrictionSheet> getSheets() {
        return sheets;
    }

    public List<PromiseRow> getRows() {
        return rows;
    }

    public Quotes getQuotes() {
        return quotes;
    }

    /** The vendor's documents, to pick other words in. */
    public List<DocumentSheet> getLibrary() {
        return library;
    }

    /** Whether the reader may record promises here. */
    public boolean isWorking() {
        return working;
    }

    public Restriction[] getRestrictions() {
        return Restriction.values();
    }

    public NegotiationStage[] getStages() {
        return NegotiationStage.values();
    }

    public Promise[] getPromises() {
        return Promise.values();
    }

    /** The restriction the form is about. */
    public Restriction getRestriction() {
        return restriction;
    }

    public PromiseDraft getDraft() {
        return draft;
    }

    public Meanwhile getMeanwhile() {
        return meanwhile;
    }

    public @Nullable UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String name) {
        this.asked = name;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String name) {
        this.what = name;
    }
}
