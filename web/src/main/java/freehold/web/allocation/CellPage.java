package freehold.web.allocation;

import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.allocation.AllocateArtefact;
import freehold.allocation.Allocation;
import freehold.allocation.AllocationSheet;
import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.PositionSheet;
import freehold.allocation.Restrictions;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.deal.Evidence;
import freehold.deal.Place;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code /cell?deal=&artefact=&right=}: one cell in full, and the form to put a position at a stage ({@code stage=}).
 */
@Named
@ViewScoped
public class CellPage implements Serializable {
    private static final long serialVersionUID = 1;

    private final Deals deals;
    private final Allocation allocation;
    private final Restrictions restrictions;
    private final Documents documents;
    private final CurrentCaller callers;
    private final Notices notices;

    private @Nullable UUID deal;
    private @Nullable String artefact;
    private @Nullable String right;
    private @Nullable String asked;
    private NegotiationStage stage = NegotiationStage.VENDOR_DEFAULT;
    private @Nullable Position position;
    private @Nullable String place;
    private @Nullable String note;
    private boolean working;
    private transient @Nullable DealSheet dealSheet;
    private transient @Nullable CellSheet cell;
    private transient Quotes quotes = new Quotes(List.of());
    private transient List<DocumentSheet> library = List.of();
    private transient List<Rung> ladder = List.of();
    private transient Meanwhile meanwhile = Meanwhile.nothing();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected CellPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CellPage(
            Deals deals,
            Allocation allocation,
            Restrictions restrictions,
            Documents documents,
            CurrentCaller callers,
            Notices notices) {
        this.deals = deals;
        this.allocation = allocation;
        this.restrictions = restrictions;
        this.documents = documents;
        this.callers = callers;
        this.notices = notices;
    }

    /** Reads the cell and lays what stands at the stage into the form. */
    public void load() {
        DealSheet here = deals.sheet(Optional.ofNullable(deal).orElseThrow(Gate::unknownDeal));
        dealSheet = here;
        working = Desk.works(callers.get(), here);
        AllocationSheet sheet = allocation.sheet(here);
        CellSheet found = find(sheet);
        show(found);
        if (working && found != null) {
            stage = Constants.find(NegotiationStage.class, asked)
                    .or(() -> found.current().map(PositionSheet::stage))
                    .orElse(NegotiationStage.VENDOR_DEFAULT);
            quotes = Quoted.in(sheet, restrictions.list(here));
            library = documents.list(here.id());
            fill(found);
        }
    }

    private void fill(CellSheet shown) {
        shown.at(stage).ifPresent(standing -> {
            position = standing.position();
            note = standing.note();
            place = standing.evidence().map(Evidence::place).map(Place::written).orElse(null);
        });
    }

    private void show(@Nullable CellSheet found) {
        cell = found;
        ladder = found == null ? List.of() : Rung.ladder(found);
    }

    private @Nullable CellSheet find(AllocationSheet sheet) {
        return getArtefact()
                .flatMap(what -> getRight().flatMap(which -> sheet.cell(what, which)))
                .orElse(null);
    }

    /**
     * Puts the position where the form says. When someone else came first, the page shows what they did, keeps what was
     * typed, and takes theirs as seen from there on.
     */
    public @Nullable String put() {
        CellSheet shown = cell;
        if (shown == null) {
            return null;
        }
        AllocateArtefact command = AllocateArtefact.of(
                shownDeal().id(),
                shown.artefact(),
                shown.right(),
                stage,
                position,
                Place.read(place).orElse(null),
                note,
                shown.revision(stage));
        try {
            allocation.allocate(command);
        } catch (RuntimeException notDone) {
            if (!overtaken(shown)) {
                throw notDone;
            }
            notices.refused("faces.page.meanwhile.refused");
            return null;
        }
        notices.done("allocation.page.cell.done", "{allocation.stage." + stage + "}");
        notices.keep();
        return "/cell?faces-redirect=true&deal=" + deal + "&artefact=" + artefact + "&right=" + right + "&stage="
                + stage;
    }

    private boolean overtaken(CellSheet shown) {
        CellSheet found = find(allocation.sheet(shownDeal()));
        if (found == null) {
            return false;
        }
        Meanwhile told = Meanwhile.between(Entries.of(shown), Entries.of(found));
        boolean touched = told.touches(Set.of(Entries.place(stage)));
        if (touched) {
            show(found);
            meanwhile = told;
            quotes = quotes.and(
                    found.positions().stream().map(PositionSheet::evidence).flatMap(Optional::stream));
        }
        return touched;
    }

    private DealSheet shownDeal() {
        return Optional.ofNullable(dealSheet).orElseThrow(Gate::unknownDeal);
    }

    /** The artefact the address names. */
    public Optional<Artefact> getArtefact() {
        return Constants.find(Artefact.class, artefact);
    }

    /** The right the address names. */
    public Optional<Right> getRight() {
        return Constants.find(Right.class, right);
    }

    /** The stage the form is about: the one the address names, else the one that binds the vendor now. */
    public NegotiationStage getStage() {
        return stage;
    }

    public NegotiationStage[] getStages() {
        return NegotiationStage.values();
    }

    /** What can be chosen: the rungs, and silence. */
    public List<Position> getChoices() {
        return Stream.concat(ladder.stream().map(Rung::position), Stream.of(Position.SILENT))
                .toList();
    }

    public @Nullable DealSheet getDealSheet() {
        return dealSheet;
    }

    public @Nullable CellSheet getCell() {
        return cell;
    }

    public List<Rung> getLadder() {
        return ladder;
    }

    public Quotes getQuotes() {
        return quotes;
    }

    /** The vendor's documents, to pick other words in. */
    public List<DocumentSheet> getLibrary() {
        return library;
    }

    public Meanwhile getMeanwhile() {
        return meanwhile;
    }

    /** Whether the reader may put positions here. */
    public boolean isWorking() {
        return working;
    }

    public @Nullable UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal;
    }

    public @Nullable String getWhat() {
        return artefact;
    }

    public void setWhat(@Nullable String name) {
        this.artefact = name;
    }

    public @Nullable String getWhich() {
        return right;
    }

    public void setWhich(@Nullable String name) {
        this.right = name;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String name) {
        this.asked = name;
    }

    public @Nullable Position getPosition() {
        return position;
    }

    public void setPosition(@Nullable Position position) {
        this.position = position;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
