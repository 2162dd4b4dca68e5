package freehold.demo;

import static freehold.demo.DemoDesk.asks;
import static freehold.demo.DemoDesk.decides;
import static freehold.demo.DemoDesk.moves;
import static freehold.demo.DemoDesk.names;
import static freehold.demo.DemoDesk.reads;
import static freehold.demo.DemoDesk.settles;

import freehold.allocation.NegotiationStage;
import freehold.deal.Artefact;
import freehold.deal.DealStage;
import freehold.deal.Encoder;
import freehold.deal.Scope;
import freehold.demo.DemoDesk.Act;
import freehold.terms.FindingState;
import freehold.terms.Trap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deals of the demo: three clients, four vendors, and every stage a deal can be at. */
final class DemoDeals {
    static final String MASTER = "Master terms";
    private static final String SCHEDULE = "Schedule of rights";
    private static final String SET_ASIDE = "Section 8 of the schedule leaves this wording without effect.";

    private DemoDeals() {}

    static List<DemoDeal> all() {
        return Stream.of(NorthwindDeals.all(), HarbourDeals.all(), AlderDeals.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The vendor's terms are read, the schedule is agreed, and what was a trap has no effect any more. */
    static List<Act> settled(DemoPerson buyer, DemoPerson advisor, String title, String file, Set<Artefact> created) {
        return List.of(
                decides(buyer, creating(created)),
                names(advisor, Encoder.VENDOR_MODEL),
                reads(buyer, advisor, title, file, NegotiationStage.VENDOR_DEFAULT),
                asks(advisor),
                moves(advisor, DealStage.NEGOTIATING),
                reads(advisor, advisor, SCHEDULE, "rights-schedule.md", NegotiationStage.AGREED),
                settles(advisor, title + " 1", EnumSet.allOf(Trap.class), FindingState.STRUCK, SET_ASIDE));
    }

    static List<Act> acts(List<Act> first, Act... more) {
        return Stream.concat(first.stream(), Arrays.stream(more)).toList();
    }

    static Map<Artefact, Scope> creating(Set<Artefact> created) {
        return Arrays.stream(Artefact.values())
                .collect(Collectors.toMap(
                        Function.identity(), artefact -> created.contains(artefact) ? Scope.YES : Scope.NO));
    }
}
