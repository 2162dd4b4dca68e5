package freehold.briefing;

import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.briefing.model.Briefing;
import freehold.briefing.model.BriefingStore;
import freehold.checklist.Briefed;
import freehold.checklist.BriefingStanding;
import freehold.checklist.Checklist;
import freehold.deal.Clearance;
import freehold.deal.Deals;
import freehold.deal.MaterialChanges;
import freehold.journal.Act;
import freehold.journal.Journal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Outdates briefings in the transaction in which a deal comes to say something else, and tells the checklist and the
 * deal of them.
 */
@Gated
@Stateless
public class BriefingWatch implements MaterialChanges, Briefed, Clearance {
    private final Gate gate;
    private final Deals deals;
    private final BriefingStore briefings;
    private final Checklist checklist;
    private final Journal journal;
    private final Clock clock;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected BriefingWatch() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BriefingWatch(
            Gate gate, Deals deals, BriefingStore briefings, Checklist checklist, Journal journal, Clock clock) {
        this.gate = gate;
        this.deals = deals;
        this.briefings = briefings;
        this.checklist = checklist;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL})
    public void changed(UUID deal) {
        gate.enter(deal);
        // Before the briefings are looked for: one may be issued while this change is not yet there for others to see.
        deals.hold(deal);
        List<Briefing> frozen = briefings.briefings(deal).stream()
                .filter(briefing -> briefing.state().inForce())
                .toList();
        if (frozen.isEmpty()) {
            return;
        }
        var now = checklist.facts(deal);
        for (Briefing seen : frozen) {
            Briefing briefing = briefings.hold(deal, seen.id()).orElse(seen);
            if (briefing.state().inForce() && !briefing.sealed().holds(now)) {
                briefing.outdate(clock.instant());
                journal.record(Act.BRIEFING_OUTDATED, briefing.client(), deal, Integer.toString(briefing.number()));
            }
        }
    }

    @Override
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public boolean cleared(UUID deal) {
        gate.enter(deal);
        List<Briefing> cleared = briefings.briefings(deal).stream()
                .filter(briefing -> briefing.state() == BriefingState.CLEARED)
                .toList();
        if (cleared.isEmpty()) {
            return false;
        }
        var now = checklist.facts(deal);
        return cleared.stream().anyMatch(briefing -> briefing.sealed().holds(now));
    }

    @Override
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public List<BriefingStanding> standings(UUID deal) {
        boolean practice = gate.enter(deal).practice();
        return briefings.briefings(deal).stream()
                .filter(briefing -> practice || briefing.state() != BriefingState.DRAFT)
                .map(briefing -> new BriefingStanding(
                        briefing.id(),
                        briefing.number(),
                        "briefing.state." + briefing.state(),
                        briefing.state() == BriefingState.CLEARED))
                .toList();
    }
}
