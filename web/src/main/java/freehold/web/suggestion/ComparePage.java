package freehold.web.suggestion;

import freehold.suggestion.Change;
import freehold.suggestion.Comparing;
import freehold.suggestion.ComparisonSheet;
import freehold.suggestion.ComparisonSheet.Compared;
import freehold.web.faces.UuidConverter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two versions of a document side by side, clause by clause. What stayed the same is shown only when asked for. */
@Named("comparePage")
@RequestScoped
public class ComparePage {
    private final Comparing comparing;

    private UUID deal = UuidConverter.NOBODYS;
    private UUID old = UuidConverter.NOBODYS;
    private UUID fresh = UuidConverter.NOBODYS;
    private @Nullable String show;
    private @Nullable ComparisonSheet sheet;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected ComparePage() {
        this(null);
    }

    @Inject
    public ComparePage(Comparing comparing) {
        this.comparing = comparing;
    }

    /** Compares the versions the address names. */
    public void load() {
        sheet = comparing.compare(deal, old, fresh);
    }

    public ComparisonSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    /** The clauses to be shown. */
    public List<Compared> getClauses() {
        return getSheet().clauses().stream()
                .filter(clause -> isWhole() || clause.change() != Change.SAME)
                .toList();
    }

    /** Whether clauses that stayed the same are shown, too. */
    public boolean isWhole() {
        return "all".equals(show);
    }

    public List<Change> getChanges() {
        return List.of(Change.values());
    }

    /** Whether the reader makes something else of the later version. */
    public boolean isReadOtherwise() {
        ComparisonSheet told = getSheet();
        return !told.gone().isEmpty()
                || !told.come().isEmpty()
                || !told.positions().isEmpty();
    }

    /** How a fate of clauses looks. */
    public String shape(Change change) {
        return switch (change) {
            case SAME -> "met";
            case MOVED -> "off";
            case REWORDED -> "near";
            case ADDED -> "wait";
            case REMOVED -> "gap";
        };
    }

    /** This comparison, with or without the clauses that stayed the same. */
    public String link(boolean whole) {
        return "/compare-versions?deal=" + deal + "&old=" + old + "&new=" + fresh + (whole ? "&show=all" : "");
    }

    public UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal == null ? UuidConverter.NOBODYS : deal;
    }

    public UUID getOld() {
        return old;
    }

    public void setOld(@Nullable UUID old) {
        this.old = old == null ? UuidConverter.NOBODYS : old;
    }

    public UUID getFresh() {
        return fresh;
    }

    public void setFresh(@Nullable UUID fresh) {
        this.fresh = fresh == null ? UuidConverter.NOBODYS : fresh;
    }

    public @Nullable String getShow() {
        return show;
    }

    public void setShow(@Nullable String show) {
        this.show = show;
    }
}
