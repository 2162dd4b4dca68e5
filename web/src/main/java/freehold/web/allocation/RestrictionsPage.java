package freehold.web.allocation;

import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.allocation.Allocation;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Promise;
import freehold.allocation.RecordPromise;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.RestrictionSheet.Said;
import freehold.allocation.Restrictions;
import freehold.deal.Artefact;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.deal.Evidence;
import freehold.deal.Place;
import freehold.deal.Quotes;
import freehold.terms.DocumentSheet;
import freehold.terms.Documents;
import freehold.web.faces.Constants;
import freehold.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private Artefact[] chosen = {};
    private @Nullable NegotiationStage stage;
    private @Nullable Promise promise;
    private @Nullable Integer days;
    private @Nullable String qualification;
    private @Nullable String place;
    private boolean working;
    private transient @Nullable DealSheet dealSheet;
    private transient List<RestrictionSheet> sheets = List.of();
    private transient List<PromiseRow> rows = List.of();
    private transient Quotes quotes = new Quotes(List.of());
    private transient List<DocumentSheet> library = List.of();

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
        sheets = restrictions.list(here);
        rows = PromiseRow.of(sheets, here.artefactsInQuestion());
        working = Desk.works(callers.get(), here);
        restriction = Constants.find(Restriction.class, asked).orElse(Restriction.NO_TRAINING);
        if (working) {
            quotes = Quoted.in(allocation.sheet(here), sheets);
            library = documents.list(here.id());
            sheets.stream()
                    .filter(sheet -> sheet.restriction() == restriction
                            && sheet.artefact().name().equals(what))
                    .findFirst()
                    .ifPresent(this::fill);
        }
    }

    private void fill(RestrictionSheet sheet) {
        chosen = new Artefact[] {sheet.artefact()};
        sheet.said().ifPresent(this::fill);
    }

    private void fill(Said said) {
        stage = said.stage();
        promise = said.promise();
        days = said.days().orElse(null);
        qualification = said.qualification();
        place = said.evidence().map(Evidence::place).map(Place::written).orElse(null);
    }

    /** Records what the vendor says, for every artefact ticked. */
    public String put() {
        restrictions.record(RecordPromise.of(
                Optional.ofNullable(deal).orElseThrow(Gate::unknownDeal),
                restriction,
                Set.of(chosen),
                stage,
                promise,
                days,
                qualification,
                Place.read(place).orElse(null),
                RestrictionSheet.revisions(sheets, restriction)));
        notices.done("allocation.page.restrictions.done", "{allocation.restriction." + restriction + "}");
        notices.keep();
        return "/restrictions?faces-redirect=true&deal=" + deal + "&restriction=" + restriction;
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

    public Artefact[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(Artefact @Nullable [] artefacts) {
        this.chosen = artefacts == null ? new Artefact[0] : artefacts.clone();
    }

    public @Nullable NegotiationStage getStage() {
        return stage;
    }

    public void setStage(@Nullable NegotiationStage stage) {
        this.stage = stage;
    }

    public @Nullable Promise getPromise() {
        return promise;
    }

    public void setPromise(@Nullable Promise promise) {
        this.promise = promise;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable String getQualification() {
        return qualification;
    }

    public void setQualification(@Nullable String qualification) {
        this.qualification = qualification;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
