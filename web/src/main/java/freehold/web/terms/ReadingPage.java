package freehold.web.terms;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Role;
import freehold.allocation.AllocationSheet;
import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Right;
import freehold.checklist.Checklist;
import freehold.checklist.DealFacts;
import freehold.deal.Artefact;
import freehold.suggestion.SuggestionSheet;
import freehold.suggestion.Suggestions;
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
import java.util.Comparator;
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
    private final Suggestions suggestions;
    private final CurrentCaller callers;
    private final TextsBean texts;

    private UUID deal = UuidConverter.NOBODYS;
    private UUID version = UuidConverter.NOBODYS;
    private @Nullable Integer at;
    private @Nullable ReadingSheet reading;
    private @Nullable DealFacts facts;
    private @Nullable MarkedText marked;
    private List<SuggestionSheet> suggested = List.of();
    private Meanwhile meanwhile = Meanwhile.nothing();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected ReadingPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReadingPage(
            Documents documents, Checklist checklist, Suggestions suggestions, CurrentCaller callers, TextsBean texts) {
        this.documents = documents;
        this.checklist = checklist;
        this.suggestions = suggestions;
        this.callers = callers;
        this.texts = texts;
    }

    /** Loads the text and what rests on it. */
    public void load() {
        ReadingSheet sheet = documents.reading(deal, version);
        reading = sheet;
        facts = checklist.facts(deal);
        suggested = isAdvises() ? suggestions.ofVersion(deal, version) : List.of();
        marked = new MarkedText(
                sheet.text(), sheet.clauses(), MarginCards.of(getFacts(), suggested, version, texts.texts()));
    }

    /** Whether the reader of the page decides on suggestions; nobody else is shown any. */
    private boolean isAdvises() {
        Caller caller = callers.get();
        return caller.is(Role.ADVISOR) || caller.is(Role.LEAD_ADVISOR);
    }

    /** Loads anew what the deal shows beside the text, once a suggestion was decided on. */
    void look() {
        facts = checklist.facts(deal);
        suggested = suggestions.ofVersion(deal, version);
    }

    /** What was searched for and is not said, undecided first. */
    public List<SuggestionSheet> getSilent() {
        return suggested.stream()
                .filter(SuggestionSheet::silent)
                .sorted(Comparator.comparing(SuggestionSheet::decision)
                        .thenComparing(one -> one.artefact().orElseThrow())
                        .thenComparing(one -> one.right().orElseThrow()))
                .toList();
    }

    /** How many suggestions of this version nobody has decided on. */
    public long getUndecided() {
        return suggested.stream().filter(SuggestionSheet::undecided).count();
    }

    /** The round before this one there are words of; null for none. */
    public @Nullable VersionSheet getEarlier() {
        VersionSheet shown = getSheet();
        return getFacts().documents().stream()
                .filter(document -> document.id().equals(shown.document()))
                .findFirst()
                .flatMap(document -> document.readBefore(shown.number()))
                .orElse(null);
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
