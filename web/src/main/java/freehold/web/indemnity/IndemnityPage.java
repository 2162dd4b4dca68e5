package freehold.web.indemnity;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.access.Role;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.deal.Evidence;
import freehold.deal.Place;
import freehold.deal.Quotes;
import freehold.indemnity.Dimension;
import freehold.indemnity.Indemnities;
import freehold.indemnity.IndemnitySheet;
import freehold.indemnity.IndemnitySheet.Line;
import freehold.indemnity.RecordRung;
import freehold.terms.DocumentSheet;
import freehold.terms.Documents;
import freehold.web.faces.Constants;
import freehold.web.faces.Meanwhile;
import freehold.web.faces.Notices;
import freehold.web.faces.Shown;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code /indemnity?deal=}: the vendor's indemnity as a profile, and the form to record where it stands in one
 * dimension ({@code dimension=}).
 */
@Named
@ViewScoped
public class IndemnityPage implements Serializable {
    private static final long serialVersionUID = 1;

    private final Deals deals;
    private final Indemnities indemnities;
    private final Documents documents;
    private final CurrentCaller callers;
    private final Notices notices;

    private @Nullable UUID deal;
    private @Nullable String asked;
    private Dimension dimension = Dimension.OUTPUT_COVER;
    private final RungDraft draft = new RungDraft();
    private boolean working;
    private transient @Nullable DealSheet dealSheet;
    private transient @Nullable IndemnitySheet sheet;
    private transient List<Ladder> ladders = List.of();
    private transient Quotes quotes = new Quotes(List.of());
    private transient List<DocumentSheet> library = List.of();
    private transient Meanwhile meanwhile = Meanwhile.nothing();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected IndemnityPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public IndemnityPage(
            Deals deals, Indemnities indemnities, Documents documents, CurrentCaller callers, Notices notices) {
        this.deals = deals;
        this.indemnities = indemnities;
        this.documents = documents;
        this.callers = callers;
        this.notices = notices;
    }

    /** Reads the profile and lays what stands in the dimension into the form. */
    public void load() {
        DealSheet here = deals.sheet(Optional.ofNullable(deal).orElseThrow(Gate::unknownDeal));
        IndemnitySheet read = indemnities.sheet(here.id());
        dealSheet = here;
        show(read);
        dimension = Constants.find(Dimension.class, asked).orElse(Dimension.OUTPUT_COVER);
        Caller caller = callers.get();
        working = (caller.is(Role.ADVISOR) || caller.is(Role.LEAD_ADVISOR))
                && !here.stage().ended();
        if (working) {
            quotes = new Quotes(quoted(read).toList());
            library = documents.list(here.id());
            draft.begin(read.line(dimension), here.commitment().value().currency());
        }
    }

    private void show(IndemnitySheet read) {
        sheet = read;
        ladders = Arrays.stream(Dimension.values())
                .map(each -> new Ladder(each, read.line(each)))
                .toList();
    }

    private static Stream<Evidence> quoted(IndemnitySheet read) {
        return read.lines().stream().map(Line::evidence).flatMap(Optional::stream);
    }

    /**
     * Records where the indemnity stands. When someone else came first, the page shows what they did, keeps what was
     * typed, and takes theirs as seen from there on.
     */
    public @Nullable String put() {
        IndemnitySheet shown = Optional.ofNullable(sheet).orElseThrow(Gate::unknownDeal);
        RecordRung command = RecordRung.of(
                Optional.ofNullable(deal).orElseThrow(Gate::unknownDeal),
                dimension,
                draft.rung(),
                draft.isAgreed(),
                draft.money(dimension),
                draft.getNote(),
                Place.read(draft.getPlace()).orElse(null),
                shown.revision(dimension));
        try {
            indemnities.record(command);
        } catch (RuntimeException notDone) {
            if (!overtaken(command.deal(), shown)) {
                throw notDone;
            }
            notices.refused("faces.page.meanwhile.refused");
            return null;
        }
        notices.done("indemnity.page.indemnity.done", "{indemnity.dimension." + dimension + "}");
        notices.keep();
        return "/indemnity?faces-redirect=true&deal=" + deal + "&dimension=" + dimension;
    }

    private boolean overtaken(UUID here, IndemnitySheet shown) {
        IndemnitySheet found = indemnities.sheet(here);
        Meanwhile told = Meanwhile.between(entries(shown), entries(found));
        boolean touched = told.touches(Set.of(place(dimension)));
        if (touched) {
            show(found);
            meanwhile = told;
            quotes = quotes.and(quoted(found));
        }
        return touched;
    }

    private static List<Shown> entries(IndemnitySheet sheet) {
        return sheet.lines().stream()
                .map(line -> new Shown(
                        place(line.dimension()), line.words(), line.note(), line.byName(), line.at(), line.revision()))
                .toList();
    }

    private static String place(Dimension dimension) {
        return "{indemnity.dimension." + dimension + "}";
    }

    /** The dimensions that were searched without the terms saying anything. */
    public List<Dimension> getSilent() {
        return ladders.stream().filter(Ladder::silent).map(Ladder::dimension).toList();
    }

    /** Whether a lump sum belongs to the dimension. */
    public boolean isCapped() {
        return dimension == Dimension.CAP;
    }

    public @Nullable DealSheet getDealSheet() {
        return dealSheet;
    }

    public @Nullable IndemnitySheet getSheet() {
        return sheet;
    }

    public List<Ladder> getLadders() {
        return ladders;
    }

    public Quotes getQuotes() {
        return quotes;
    }

    /** The vendor's documents, to pick other words in. */
    public List<DocumentSheet> getLibrary() {
        return library;
    }

    /** Whether the reader may record rungs here. */
    public boolean isWorking() {
        return working;
    }

    public Dimension[] getDimensions() {
        return Dimension.values();
    }

    /** The dimension the form is about. */
    public Dimension getDimension() {
        return dimension;
    }

    public RungDraft getDraft() {
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
}
