package freehold.web.deal;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Role;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.checklist.BriefingStanding;
import freehold.checklist.Checklist;
import freehold.checklist.ChecklistSheet;
import freehold.checklist.DealFacts;
import freehold.deal.Artefact;
import freehold.deal.DealStage;
import freehold.deal.Deals;
import freehold.deal.Evidence;
import freehold.deal.Scope;
import freehold.indemnity.Dimension;
import freehold.indemnity.IndemnitySheet;
import freehold.shared.Check;
import freehold.terms.FindingSheet;
import freehold.terms.FindingState;
import freehold.terms.Reading;
import freehold.terms.VersionSheet;
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
    private final CurrentCaller callers;
    private final Notices notices;

    private UUID deal = UuidConverter.NOBODYS;
    private @Nullable ChecklistSheet sheet;
    private @Nullable Ownership ownership;
    private List<StepGlance> steps = List.of();
    private Map<Artefact, Scope> scope = new EnumMap<>(Artefact.class);
    private @Nullable DealStage stage;
    private List<DealStage> stages = List.of();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected DealPage() {
        this(null, null, null, null);
    }

    @Inject
    public DealPage(Checklist checklist, Deals deals, CurrentCaller callers, Notices notices) {
        this.checklist = checklist;
        this.deals = deals;
        this.callers = callers;
        this.notices = notices;
    }

    /** Loads the deal. */
    public void load() {
        ChecklistSheet now = checklist.sheet(deal);
        sheet = now;
        ownership = Ownership.of(now.facts());
        steps = StepGlance.of(now);
        scope = new EnumMap<>(now.facts().deal().scope());
        DealStage here = now.facts().deal().stage();
        stage = here;
        stages = reachable(here, now.briefings().stream().anyMatch(BriefingStanding::cleared));
    }

    /** Where the deal stands, and where it can go from there as long as counsel have said what they have. */
    static List<DealStage> reachable(DealStage here, boolean cleared) {
        return Arrays.stream(DealStage.values())
                .filter(stage -> stage == here || (here.next().contains(stage) && (cleared || !stage.needsClearance())))
                .toList();
    }

    /**
     * Keeps which artefacts the deployment creates. Only what the reader decided otherwise is sent on: what somebody
     * else decided meanwhile stays.
     */
    public String decideScope() {
        Map<Artefact, Scope> seen = getFacts().deal().scope();
        Map<Artefact, Scope> decided = new EnumMap<>(scope);
        decided.entrySet().removeIf(decision -> decision.getValue() == seen.get(decision.getKey()));
        deals.decideScope(deal, decided);
        notices.done("deal.page.deal.scope-done");
        return again();
    }

    /** Moves the deal to the stage chosen. */
    public String move() {
        DealStage to = Check.chosen(stage, "deal.refusal.stage");
        if (to != getFacts().deal().stage()) {
            deals.move(deal, to);
            notices.done("deal.page.deal.moved", "{deal.stage." + to + "}");
        }
        return again();
    }

    private String again() {
        notices.keep();
        return "/deal.xhtml?faces-redirect=true&deal=" + deal;
    }

    /** Whether the reader may decide on the scope: the deal's advisors and its buyer, until the deal has ended. */
    public boolean isMayDecide() {
        return !ended() && (advisor() || callers.get().is(Role.BUYER));
    }

    /** Whether the reader may say what is bought now. */
    public boolean isMayChange() {
        return !ended() && advisor();
    }

    /** Whether the reader may move the deal; one that has ended stays where it is. */
    public boolean isMayMove() {
        return !ended() && advisor();
    }

    /** Whether the reader may say who works the deal. */
    public boolean isMaySetTeam() {
        return callers.get().is(Role.LEAD_ADVISOR);
    }

    private boolean ended() {
        return getFacts().deal().stage().ended();
    }

    private boolean advisor() {
        Caller caller = callers.get();
        return caller.is(Role.ADVISOR) || caller.is(Role.LEAD_ADVISOR);
    }

    public ChecklistSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public DealFacts getFacts() {
        return getSheet().facts();
    }

    public @Nullable Ownership getOwnership() {
        return ownership;
    }

    public List<StepGlance> getSteps() {
        return steps;
    }

    /** Below the root of the portal, where the quoted words stand. */
    public String place(Evidence evidence) {
        return "/reading?deal=" + deal + "&version=" + evidence.version() + "&at=" + evidence.start();
    }

    /** Below the root of the portal: the text when there is one, else the list that says why not. */
    public String place(VersionSheet version) {
        return version.reading() == Reading.READ
                ? "/reading?deal=" + deal + "&version=" + version.id()
                : "/documents?deal=" + deal;
    }

    /** Below the root of the portal. A draft is for those who write it; everybody else is led to the list. */
    public String place(BriefingStanding briefing) {
        boolean draft = briefing.stateKey().endsWith(".DRAFT");
        return draft && !callers.get().practice()
                ? "/briefings?deal=" + deal
                : "/briefing?deal=" + deal + "&briefing=" + briefing.id();
    }

    /** The shape of a briefing's state: signed, before counsel, sent back, or of no effect. */
    public String shape(BriefingStanding briefing) {
        String state = briefing.stateKey().substring(briefing.stateKey().lastIndexOf('.') + 1);
        return switch (state) {
            case "CLEARED" -> "met";
            case "ISSUED" -> "wait";
            case "CHANGES_REQUESTED", "DECLINED" -> "gap";
            default -> "off";
        };
    }

    /** The artefacts with this decision. */
    public List<Artefact> artefacts(Scope decision) {
        return getFacts().deal().scope().entrySet().stream()
                .filter(entry -> entry.getValue() == decision)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The traps that stand so. */
    public List<FindingSheet> findings(FindingState state) {
        return getFacts().findings().stream()
                .filter(finding -> finding.state() == state)
                .toList();
    }

    public List<FindingState> getFindingStates() {
        return List.of(FindingState.values());
    }

    /** The use restrictions that matter for any artefact of the deal. */
    public List<Restriction> getRestrictions() {
        return getFacts().restrictions().stream()
                .map(RestrictionSheet::restriction)
                .distinct()
                .sorted()
                .toList();
    }

    /** For how many artefacts a restriction is agreed without qualification. */
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

    public List<Dimension> getDimensions() {
        return List.of(Dimension.values());
    }

    /** What the vendor's indemnity says in a dimension; null while nobody has read it. */
    public IndemnitySheet.@Nullable Line indemnity(Dimension dimension) {
        return getFacts().indemnity().line(dimension).orElse(null);
    }

    public List<Artefact> getArtefacts() {
        return List.of(Artefact.values());
    }

    public List<Scope> getScopes() {
        return List.of(Scope.values());
    }

    /** The stage the deal stands at and those it can move to. */
    public List<DealStage> getStages() {
        return stages;
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
