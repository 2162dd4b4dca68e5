package freehold.demo;

import freehold.access.CurrentCaller;
import freehold.access.Proof;
import freehold.allocation.NegotiationStage;
import freehold.briefing.Capacity;
import freehold.briefing.Decision;
import freehold.checklist.WaiverSubject;
import freehold.deal.Artefact;
import freehold.deal.DealStage;
import freehold.deal.Deals;
import freehold.deal.Encoder;
import freehold.deal.Scope;
import freehold.terms.FindingState;
import freehold.terms.Trap;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where the people of the demo do, one after the other, what their deal's story says of them. */
@Dependent
class DemoDesk {
    private final CurrentCaller callers;
    private final Clock clock;
    private final Deals deals;
    private final DemoTerms terms;
    private final DemoNegotiation negotiation;
    private final DemoSignOff signOff;

    @Inject
    DemoDesk(
            CurrentCaller callers,
            Clock clock,
            Deals deals,
            DemoTerms terms,
            DemoNegotiation negotiation,
            DemoSignOff signOff) {
        this.callers = callers;
        this.clock = clock;
        this.deals = deals;
        this.terms = terms;
        this.negotiation = negotiation;
        this.signOff = signOff;
    }

    /** An act of a deal's story. */
    @FunctionalInterface
    interface Act {
        void happens(DemoDesk desk, UUID deal);
    }

    /** From here on this person acts, freshly logged in. */
    void sits(DemoPerson person) {
        callers.enter(person.loggedIn(clock.instant()));
    }

    /** Opens the deal, and lets its story happen. */
    void tell(DemoDeal story) {
        sits(DemoPerson.JONAS);
        UUID deal = deals.open(story.opening(clock.instant()));
        story.acts().forEach(act -> act.happens(this, deal));
    }

    static Act decides(DemoPerson who, Map<Artefact, Scope> scope) {
        return (desk, deal) -> {
            desk.sits(who);
            desk.deals.decideScope(deal, scope);
        };
    }

    static Act names(DemoPerson who, Encoder encoder) {
        return (desk, deal) -> {
            desk.sits(who);
            desk.deals.recordEncoder(deal, encoder);
        };
    }

    /** Someone uploads a document of the demo. */
    static Act uploads(DemoPerson who, String title, String file) {
        return (desk, deal) -> {
            desk.sits(who);
            desk.terms.upload(deal, title, file);
        };
    }

    /** Someone uploads a document of the demo, and an advisor enters what it says. */
    static Act reads(DemoPerson uploads, DemoPerson reads, String title, String file, NegotiationStage stage) {
        return (desk, deal) -> {
            desk.sits(uploads);
            DemoTerms.Text text = desk.terms.upload(deal, title, file);
            desk.sits(reads);
            desk.negotiation.enter(
                    desk.deals.sheet(deal), text, DemoReading.of(file.substring(0, file.lastIndexOf('.'))), stage);
        };
    }

    static Act asks(DemoPerson who) {
        return (desk, deal) -> {
            desk.sits(who);
            desk.negotiation.ask(desk.deals.sheet(deal));
        };
    }

    static Act settles(DemoPerson who, String source, Set<Trap> traps, FindingState to, String words) {
        return (desk, deal) -> {
            desk.sits(who);
            desk.negotiation.settle(deal, source, traps, to, words);
        };
    }

    static Act waives(DemoPerson who, WaiverSubject subject, String reason) {
        return (desk, deal) -> {
            desk.sits(who);
            desk.signOff.waive(deal, subject, reason);
        };
    }

    /** An advisor writes the briefing, and the lead issues it. */
    static Act briefs(DemoPerson who, String summary) {
        return (desk, deal) -> {
            desk.sits(who);
            desk.signOff.draft(deal, summary);
            desk.sits(DemoPerson.JONAS);
            desk.signOff.issue(deal);
        };
    }

    static Act signs(DemoPerson who, Capacity capacity) {
        return says(who, capacity, Decision.SIGNED, "");
    }

    /** Counsel proves anew who they are, and speaks. */
    static Act says(DemoPerson who, Capacity capacity, Decision decision, String reason) {
        return (desk, deal) -> {
            desk.sits(who);
            UUID briefing = desk.signOff.newest(deal);
            Instant now = desk.clock.instant();
            desk.callers.enter(who.loggedIn(now).with(new Proof(briefing, now)));
            desk.signOff.signOff(deal, briefing, capacity, decision, reason);
        };
    }

    static Act moves(DemoPerson who, DealStage to) {
        return (desk, deal) -> {
            desk.sits(who);
            desk.deals.move(deal, to);
        };
    }
}
