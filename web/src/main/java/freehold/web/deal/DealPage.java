package freehold.web.deal;

import freehold.allocation.AllocationSheet;
import freehold.allocation.CellSheet;
import freehold.allocation.Promise;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.Right;
import freehold.checklist.Checklist;
import freehold.checklist.ChecklistSheet;
import freehold.checklist.DealFacts;
import freehold.checklist.StepSheet;
import freehold.checklist.StepState;
import freehold.deal.Artefact;
import freehold.deal.DealStage;
import freehold.deal.Deals;
import freehold.deal.Evidence;
import freehold.deal.Scope;
import freehold.shared.Check;
import freehold.terms.FindingState;
import freehold.web.faces.Notices;
import freehold.web.faces.UuidConverter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal at one look. Everything on the page comes from the one sheet of its checklist, so that all of it is of one
 * moment and the page costs the same however much the deal holds.
 */
@Named("dealPage")
@ViewScoped
public class DealPage implements Serializable {
    private final Checklist checklist;
    private final Deals deals;
    private final Notices notices;

    private UUID deal = UuidConverter.NOBODYS;
    private @Nullable ChecklistSheet sheet;
    private Map<Artefact, Scope> scope = new EnumMap<>(Artefact.class);
    private @Nullable DealStage stage;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected DealPage() {
        this(null, null, null);
    }

    @Inject
    public DealPage(Checklist checklist, Deals deals, Notices notices) {
        this.checklist = checklist;
        this.deals = deals;
        this.notices = notices;
    }

    /** Loads the deal. */
    public void load() {
        ChecklistSheet now = checklist.sheet(deal);
        sheet = now;
        scope = new EnumMap<>(now.facts().deal().scope());
        stage = now.facts().deal().stage();
    }

    /** Keeps which artefacts the deployment creates. */
    public void decideScope() {
        deals.decideScope(deal, scope);
        load();
        notices.done("deal.page.deal.scope-done");
    }

    /** Moves the deal to the stage chosen. */
    public void move() {
        deals.move(deal, Check.chosen(stage, "deal.refusal.stage"));
        load();
        notices.done("deal.page.deal.moved");
    }

    public ChecklistSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public DealFacts getFacts() {
        return getSheet().facts();
    }

    public AllocationSheet getAllocation() {
        return getFacts().allocation();
    }

    /** The rights the playbook asks for in any artefact of the deal: the columns of the table. */
    public List<Right> getRights() {
        return Arrays.stream(Right.values())
                .filter(right -> getAllocation().cells().stream().anyMatch(cell -> cell.right() == right))
                .toList();
    }

    /** The cell; null where the playbook does not ask for one. */
    public @Nullable CellSheet cell(Artefact artefact, Right right) {
        return getAllocation().cell(artefact, right).orElse(null);
    }

    /** Below the root of the portal, where the quoted words stand. */
    public String place(Evidence evidence) {
        return "/reading?deal=" + deal + "&version=" + evidence.version() + "&at=" + evidence.start();
    }

    /** How a step looks: the first open one is the current one. */
    public String look(StepSheet step) {
        return step.state() == StepState.OPEN
                        && getSheet().current().filter(step.step()::equals).isPresent()
                ? "current"
                : step.state().name();
    }

    /** What a step says beneath its name: the number of things missing, or that it is waived. */
    public int missing(StepSheet step) {
        return step.state() == StepState.OPEN ? step.missing().size() : 0;
    }

    /** How many findings stand so. */
    public long findings(FindingState state) {
        return getFacts().findings().stream()
                .filter(finding -> finding.state() == state)
                .count();
    }

    public List<FindingState> getFindingStates() {
        return List.of(FindingState.values());
    }

    public List<Restriction> getRestrictions() {
        return List.of(Restriction.values());
    }

    /** For how many artefacts a restriction is promised, whatever the stage. */
    public long promised(Restriction restriction) {
        return of(restriction).stream()
                .filter(one -> one.said()
                        .filter(said -> said.promise() == Promise.PROMISED)
                        .isPresent())
                .count();
    }

    /** For how many artefacts a restriction is agreed. */
    public long agreed(Restriction restriction) {
        return of(restriction).stream().filter(RestrictionSheet::agreed).count();
    }

    /** For how many artefacts a restriction matters. */
    public long mattering(Restriction restriction) {
        return of(restriction).size();
    }

    private List<RestrictionSheet> of(Restriction restriction) {
        return getFacts().restrictions().stream()
                .filter(one -> one.restriction() == restriction)
                .toList();
    }

    public List<Artefact> getArtefacts() {
        return List.of(Artefact.values());
    }

    public List<Scope> getScopes() {
        return List.of(Scope.values());
    }

    public List<DealStage> getStages() {
        return List.of(DealStage.values());
    }

    public Map<Artefact, Scope> getScope() {
        return scope;
    }

    public @Nullable DealStage getStage() {
        return stage;
    }

    public void setStage(@Nullable DealStage stage) {
        this.stage = stage;
    }

    public UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal == null ? UuidConverter.NOBODYS : deal;
    }
}
