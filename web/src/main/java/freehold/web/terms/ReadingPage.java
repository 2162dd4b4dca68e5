package freehold.web.terms;

import freehold.allocation.AllocationSheet;
import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Right;
import freehold.checklist.Checklist;
import freehold.checklist.DealFacts;
import freehold.deal.Artefact;
import freehold.terms.Documents;
import freehold.terms.ReadingSheet;
import freehold.terms.VersionSheet;
import freehold.web.faces.Meanwhile;
import freehold.web.faces.TextsBean;
import freehold.web.faces.UuidConverter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the vendor's terms as it is read: its clauses with all that rests on their words, beside the allocation.
 */
@Named("readingPage")
@ViewScoped
public class ReadingPage implements Serializable {
    private final Documents documents;
    private final Checklist checklist;
    private final TextsBean texts;

    private UUID deal = UuidConverter.NOBODYS;
    private UUID version = UuidConverter.NOBODYS;
    private @Nullable Integer at;
    private @Nullable ReadingSheet reading;
    private @Nullable DealFacts facts;
    private @Nullable MarkedText marked;
    private Meanwhile meanwhile = Meanwhile.nothing();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected ReadingPage() {
        this(null, null, null);
    }

    @Inject
    public ReadingPage(Documents documents, Checklist checklist, TextsBean texts) {
        this.documents = documents;
        this.checklist = checklist;
        this.texts = texts;
    }

    /** Loads the text and what rests on it. */
    public void load() {
        ReadingSheet sheet = documents.reading(deal, version);
        reading = sheet;
        facts = checklist.facts(deal);
        marked = new MarkedText(sheet.text(), sheet.clauses(), MarginCards.of(getFacts(), version, texts.texts()));
    }

    /**
     * Whether somebody else changed the entry of one of these places since the deal was looked at. If so, all that
     * others did is told, and counts as seen from there on.
     */
    boolean overtaken(Set<String> places) {
        DealFacts found = checklist.facts(deal);
        Meanwhile told = Meanwhile.between(Entries.of(getFacts()), Entries.of(found));
        boolean touched = told.touches(places);
        if (touched) {
            facts = found;
            meanwhile = told;
        }
        return touched;
    }

    public VersionSheet getSheet() {
        return Objects.requireNonNull(reading).version();
    }

    public List<MarkedText.Clause> getClauses() {
        return Objects.requireNonNull(marked).clauses();
    }

    public DealFacts getFacts() {
        return Objects.requireNonNull(facts);
    }

    public AllocationSheet getAllocation() {
        return getFacts().allocation();
    }

    /** The cell; null where the playbook asks for none. */
    public @Nullable CellSheet cell(Artefact artefact, Right right) {
        return getAllocation().cell(artefact, right).orElse(null);
    }

    public List<Right> getRights() {
        return List.of(Right.values());
    }

    /** The revision of what stands in a cell at a stage, as this page shows it; 0 for nothing. */
    int seen(Artefact artefact, Right right, NegotiationStage stage) {
        return getAllocation()
                .cell(artefact, right)
                .map(cell -> cell.revision(stage))
                .orElse(0);
    }

    /** What others did while the page was open. */
    public Meanwhile getMeanwhile() {
        return meanwhile;
    }

    /** The anchor of the clause to begin at; empty for the top. */
    public String getFocus() {
        Integer offset = at;
        return offset == null
                ? ""
                : Objects.requireNonNull(marked).clauseAt(offset).orElse("");
    }

    public UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal == null ? UuidConverter.NOBODYS : deal;
    }

    public UUID getVersion() {
        return version;
    }

    public void setVersion(@Nullable UUID version) {
        this.version = version == null ? UuidConverter.NOBODYS : version;
    }

    public @Nullable Integer getAt() {
        return at;
    }

    public void setAt(@Nullable Integer at) {
        this.at = at;
    }
}
