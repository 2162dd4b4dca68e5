package freehold.checklist;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.checklist.model.StepRule;
import freehold.checklist.model.Waiver;
import freehold.checklist.model.WaiverStore;
import freehold.deal.Chronicle;
import freehold.deal.Deals;
import freehold.journal.Act;
import freehold.shared.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The eight steps of a deal, and the waivers that stand in for what it does not show. */
@Gated
@Stateless
public class Checklist {
    private final Gate gate;
    private final Dossier dossier;
    private final Deals deals;
    private final WaiverStore waivers;
    private final Briefed briefed;
    private final Chronicle chronicle;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Checklist() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Checklist(
            Gate gate, Dossier dossier, Deals deals, WaiverStore waivers, Briefed briefed, Chronicle chronicle) {
        this.gate = gate;
        this.dossier = dossier;
        this.deals = deals;
        this.waivers = waivers;
        this.briefed = briefed;
        this.chronicle = chronicle;
    }

    /** The checklist of a deal, with all it is derived from: one transaction, so all of it of one moment. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public ChecklistSheet sheet(UUID deal) {
        DealFacts facts = facts(deal);
        List<BriefingStanding> briefings = briefed.standings(deal);
        return new ChecklistSheet(
                facts,
                Arrays.stream(StepRule.values())
                        .map(rule -> rule.judge(facts, briefings))
                        .toList(),
                briefings);
    }

    /** All facts of a deal as they stand. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public DealFacts facts(UUID deal) {
        gate.enter(deal);
        return dossier.of(deal, waivers);
    }

    /** Waives something, in the caller's name. Refused when it is waived already. */
    @RolesAllowed({Roles.LEAD_ADVISOR, Roles.BUYER})
    public void waive(Waive command) {
        Caller caller = gate.enter(command.deal());
        UUID client = deals.clientOfOpen(command.deal());
        if (waivers.inForce(command.deal()).stream()
                .anyMatch(standing -> standing.subject().equals(command.subject()))) {
            throw Refused.because("checklist.refusal.waived-already");
        }
        waivers.add(new Waiver(client, command, caller.person(), caller.name(), chronicle.now()));
        chronicle.material(Act.WAIVED, client, command.deal(), command.subject().words() + ": " + command.reason());
    }

    /** Takes a waiver back. */
    @RolesAllowed({Roles.LEAD_ADVISOR, Roles.BUYER})
    public void withdraw(UUID deal, UUID id) {
        Caller caller = gate.enter(deal);
        UUID client = deals.clientOfOpen(deal);
        Waiver waiver = waivers.find(deal, id).orElseThrow(() -> Refused.because("checklist.refusal.unknown-waiver"));
        waiver.withdraw(caller.name(), chronicle.now());
        chronicle.material(Act.WAIVER_WITHDRAWN, client, deal, waiver.subject().words());
    }
}
