package freehold.deal;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.People;
import freehold.access.PersonSheet;
import freehold.access.Roles;
import freehold.deal.OpenDeal.Commitment;
import freehold.deal.model.Deal;
import freehold.deal.model.DealStore;
import freehold.deal.model.DealStore.DealWithTeam;
import freehold.deal.model.DealStore.Reached;
import freehold.journal.Act;
import freehold.shared.Page;
import freehold.shared.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens, lists and moves deals. */
@Gated
@Stateless
public class Deals {
    private static final int PAGE = 50;

    private final Gate gate;
    private final People people;
    private final DealStore deals;
    private final Chronicle chronicle;
    private final Clearance clearance;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Deals() {
        this(null, null, null, null, null);
    }

    @Inject
    public Deals(Gate gate, People people, DealStore deals, Chronicle chronicle, Clearance clearance) {
        this.gate = gate;
        this.people = people;
        this.deals = deals;
        this.chronicle = chronicle;
        this.clearance = clearance;
    }

    /**
     * The caller's deals, 50 a page: across clients for the practice's people, their own organisation's for a client's.
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public Page<DealRow> list(DealFilter filter) {
        Caller caller = gate.across();
        Optional<UUID> seatedFor = caller.practice() ? Optional.of(caller.person()) : Optional.empty();
        List<DealRow> rows = deals.list(filter, seatedFor, filter.cursor().map(Deals::reached), PAGE + 1);
        List<DealRow> page = rows.stream().limit(PAGE).toList();
        return new Page<>(page, rows.size() > PAGE ? cursor(page.get(PAGE - 1)) : null);
    }

    private static String cursor(DealRow last) {
        return last.targetSignature() + "_" + last.id();
    }

    private static Reached reached(String cursor) {
        String[] parts = cursor.split("_", 2);
        try {
            return new Reached(LocalDate.parse(parts[0]), UUID.fromString(parts.length == 2 ? parts[1] : ""));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Refused.because("shared.refusal.cursor");
        }
    }

    /** One deal, with its team. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public DealSheet sheet(UUID id) {
        gate.enter(id);
        DealWithTeam found = deals.withTeam(id).orElseThrow(Gate::unknownDeal);
        Deal deal = found.deal();
        return new DealSheet(
                deal.id(),
                deal.client(),
                found.clientName(),
                deal.commitment(),
                deal.stage(),
                deal.scope(),
                deal.encoder(),
                deal.openedAt(),
                found.team());
    }

    /**
     * Opens a deal; the lead advisor who opens it is on its team.
     *
     * @return the deal's id
     */
    @RolesAllowed(Roles.LEAD_ADVISOR)
    public UUID open(OpenDeal command) {
        Caller caller = gate.enterClient(command.client());
        Deal deal = new Deal(command.client(), command.terms(), chronicle.now());
        deals.add(deal);
        Set<UUID> team = new HashSet<>(command.team());
        team.add(caller.person());
        people.seat(command.client(), deal.id(), team);
        chronicle.minor(
                Act.DEAL_OPENED,
                command.client(),
                deal.id(),
                command.terms().vendor() + ": " + command.terms().product());
        return deal.id();
    }

    /**
     * Sets who of the practice works the deal. The lead who sets it need not stay on it. Refused when the team is no
     * longer the one they had before them: nobody is taken off unseen.
     *
     * @param seen who was on the team when the person began
     */
    @RolesAllowed(Roles.LEAD_ADVISOR)
    public void setTeam(UUID id, Set<UUID> seen, Set<UUID> team) {
        gate.enter(id);
        deals.hold(id);
        DealWithTeam found = deals.withTeam(id).orElseThrow(Gate::unknownDeal);
        Set<UUID> now = found.team().stream().map(PersonSheet::id).collect(Collectors.toSet());
        if (!now.equals(seen)) {
            throw Refused.because(
                    "deal.refusal.team-meanwhile",
                    found.team().stream().map(PersonSheet::name).collect(Collectors.joining(", ")));
        }
        UUID client = found.deal().client();
        chronicle.minor(Act.TEAM_SET, client, id, Integer.toString(team.size()));
        people.seat(client, id, team);
    }

    /**
     * Takes over what is now to be bought. Refused when somebody else changed it since the person saw it.
     *
     * @param seen what stood there when the person began
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public void change(UUID id, Commitment seen, Commitment commitment) {
        Caller caller = gate.enter(id);
        // Of two at once the second waits, and is told of the first.
        deals.hold(id);
        Deal deal = deal(id);
        deal.change(seen, commitment, caller.name());
        chronicle.material(Act.DEAL_CHANGED, deal.client(), id, commitment.vendor() + ": " + commitment.product());
    }

    /** Moves the deal to a stage that can follow; to be cleared or signed it needs a cleared briefing that holds. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public void move(UUID id, DealStage to) {
        gate.enter(id);
        deals.hold(id);
        Deal deal = deal(id);
        deal.move(to, to.needsClearance() && clearance.cleared(id));
        chronicle.minor(Act.STAGE_MOVED, deal.client(), id, "{deal.stage." + to + "}");
    }

    /** Decides which of the artefacts the deployment creates. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER})
    public void decideScope(UUID id, Map<Artefact, Scope> decisions) {
        gate.enter(id);
        Deal deal = deal(id);
        Map<Artefact, Scope> before = deal.scope();
        decisions.forEach((artefact, decision) -> {
            if (before.get(artefact) != decision) {
                deal.decide(artefact, decision);
                chronicle.material(
                        Act.SCOPE_DECIDED,
                        deal.client(),
                        id,
                        "{deal.artefact." + artefact + "}: {deal.scope." + decision + "}");
            }
        });
    }

    /** Records whose model makes the embeddings, and so who can turn them back into the content. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER})
    public void recordEncoder(UUID id, Encoder encoder) {
        gate.enter(id);
        Deal deal = deal(id);
        Encoder before = deal.encoder();
        deal.madeBy(encoder);
        if (before != encoder) {
            chronicle.material(Act.ENCODER_RECORDED, deal.client(), id, "{deal.encoder." + encoder + "}");
        }
    }

    /** The deal, for a context that is about to change something of it: refused when the deal has ended. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL})
    public UUID clientOfOpen(UUID id) {
        gate.enter(id);
        Deal deal = deal(id);
        deal.refuseWhenEnded();
        return deal.client();
    }

    /**
     * Holds a deal until the transaction ends. Whoever freezes or signs what it says, and whoever changes it, hold it:
     * so one of them sees what the other did.
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL})
    public void hold(UUID id) {
        gate.enter(id);
        deals.hold(id);
    }

    private Deal deal(UUID id) {
        return deals.find(id).orElseThrow(Gate::unknownDeal);
    }
}
