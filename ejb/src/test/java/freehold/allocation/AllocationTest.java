package freehold.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freehold.checklist.Waive;
import freehold.checklist.WaiverSheet;
import freehold.checklist.WaiverSubject;
import freehold.deal.Artefact;
import freehold.deal.DealStage;
import freehold.deal.Scope;
import freehold.indemnity.Dimension;
import freehold.indemnity.IndemnitySheet;
import freehold.indemnity.RecordRung;
import freehold.journal.Act;
import freehold.shared.Refused;
import freehold.testing.House;
import freehold.testing.MovingClock;
import freehold.testing.Negotiation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Positions and rungs are put down with the words they rest on, by several people at once. */
class AllocationTest {
    private final MovingClock clock = new MovingClock(Negotiation.LOGIN);
    private final House house = House.overSharedDatabase(clock);
    private final Negotiation negotiation = new Negotiation(house);
    private final UUID deal = negotiation.deal;

    @AfterEach
    void close() {
        house.close();
    }

    private static Refused refused(String key, Executable act) {
        Refused refused = assertThrows(Refused.class, act);
        assertEquals(key, refused.refusal().key());
        return refused;
    }

    private CellSheet cell(Artefact artefact, Right right) {
        return house.as(negotiation.legal, services -> services.allocation.sheet(deal))
                .cell(artefact, right)
                .orElseThrow();
    }

    private AllocateArtefact silence() {
        return AllocateArtefact.of(
                deal,
                Artefact.EMBEDDINGS,
                Right.RETENTION,
                NegotiationStage.VENDOR_DEFAULT,
                Position.SILENT,
                null,
                "looked for vector, embedding, representation",
                0);
    }

    @Test
    void a_position_stands_with_the_words_it_rests_on() {
        negotiation.withTerms();
        negotiation.allocate(AllocateArtefact.of(
                deal,
                Artefact.OUTPUTS,
                Right.RETENTION,
                NegotiationStage.VENDOR_DEFAULT,
                Position.KEPT_WITHOUT_LIMIT,
                negotiation.words("for as long as it sees fit"),
                null,
                0));

        CellSheet cell = cell(Artefact.OUTPUTS, Right.RETENTION);
        assertEquals(Gap.GAP, cell.gap());
        assertEquals(
                "for as long as it sees fit",
                cell.current().orElseThrow().evidence().orElseThrow().quote());
        assertEquals(Gap.UNREAD, cell(Artefact.OUTPUTS, Right.OWNERSHIP).gap());
    }

    @Test
    void the_second_to_change_a_cell_is_told_who_came_first_and_loses_nothing() {
        negotiation.withTerms();
        negotiation.allocate(negotiation.agreed(Artefact.OUTPUTS, Right.RETENTION, Position.KEPT_FOR_LONG, 0));
        house.does(
                negotiation.lead,
                services -> services.allocation.allocate(
                        negotiation.agreed(Artefact.OUTPUTS, Right.RETENTION, Position.KEPT_BRIEFLY, 1)));

        Refused told = refused(
                "allocation.refusal.changed-meanwhile",
                () -> negotiation.allocate(
                        negotiation.agreed(Artefact.OUTPUTS, Right.RETENTION, Position.NOT_KEPT, 1)));

        assertEquals(
                List.of("Jonas Okafor", "{allocation.position.KEPT_BRIEFLY}"),
                told.refusal().args());
        assertEquals(
                Position.KEPT_BRIEFLY,
                cell(Artefact.OUTPUTS, Right.RETENTION).current().orElseThrow().position());
        refused(
                "allocation.refusal.changed-meanwhile",
                () -> negotiation.allocate(
                        negotiation.agreed(Artefact.OUTPUTS, Right.RETENTION, Position.NOT_KEPT, 0)));
        refused(
                "allocation.refusal.gone-meanwhile",
                () -> negotiation.allocate(
                        negotiation.agreed(Artefact.OUTPUTS, Right.OWNERSHIP, Position.OWNED_BY_CUSTOMER, 3)));
    }

    @Test
    void silence_is_found_by_reading_only() {
        refused("allocation.refusal.silent-unread", () -> negotiation.allocate(silence()));
        UUID unread = negotiation.upload(Negotiation.TERMS).id();
        refused("allocation.refusal.silent-unread", () -> negotiation.allocate(silence()));

        negotiation.read(unread, Negotiation.TERMS);
        negotiation.allocate(silence());

        assertEquals(Gap.SILENT, cell(Artefact.EMBEDDINGS, Right.RETENTION).gap());
    }

    @Test
    void an_artefact_the_deployment_does_not_create_needs_no_allocation() {
        house.does(
                negotiation.buyer,
                services -> services.deals.decideScope(deal, Map.of(Artefact.FINE_TUNED_MODELS, Scope.NO)));

        AllocationSheet sheet = house.as(negotiation.legal, services -> services.allocation.sheet(deal));
        assertEquals(List.of(), sheet.cells(Artefact.FINE_TUNED_MODELS));
        assertEquals(5, sheet.artefacts().size());
    }

    @Test
    void a_deal_keeps_the_playbook_that_was_in_force_when_it_was_opened() {
        PlaybookCell shipped = cell(Artefact.OUTPUTS, Right.RETENTION).playbook();
        PlaybookCell softer = new PlaybookCell(
                shipped.artefact(),
                shipped.right(),
                Position.KEPT_BRIEFLY,
                Position.KEPT_FOR_LONG,
                shipped.why(),
                shipped.preferredDrafting(),
                shipped.compromiseDrafting());
        clock.forward(Duration.ofMinutes(1));
        int revised = house.as(negotiation.lead, services -> services.playbooks.revise(negotiation.client, softer, 1));
        assertEquals(2, revised);
        clock.forward(Duration.ofMinutes(1));
        UUID later = negotiation.open();

        assertEquals(
                Position.NOT_KEPT,
                cell(Artefact.OUTPUTS, Right.RETENTION).playbook().preferred());
        AllocationSheet newer = house.as(negotiation.advisor, services -> services.allocation.sheet(later));
        assertEquals(2, newer.playbook());
        assertEquals(
                softer,
                newer.cell(Artefact.OUTPUTS, Right.RETENTION).orElseThrow().playbook());
        refused(
                "allocation.refusal.playbook-meanwhile",
                () -> house.as(
                        negotiation.lead, services -> services.playbooks.revise(negotiation.client, shipped, 1)));
        PlaybookSheet first = house.as(negotiation.buyer, services -> services.playbooks.sheet(negotiation.client, 1));
        assertEquals(Optional.of(shipped), first.playbook().cell(Artefact.OUTPUTS, Right.RETENTION));
        assertEquals(2, first.newest());
    }

    @Test
    void a_playbook_is_not_shown_to_another_clients_people() {
        Negotiation other = new Negotiation(house);
        refused(
                "access.refusal.client",
                () -> house.as(other.buyer, services -> services.playbooks.sheet(negotiation.client, null)));
    }

    @Test
    void the_newest_rung_stands_and_the_worst_closes_the_gate() {
        negotiation.withTerms();
        int seen = 0;
        for (int rung : List.of(3, 0)) {
            int shown = seen++;
            house.does(
                    negotiation.advisor,
                    services -> services.indemnities.record(RecordRung.of(
                            deal,
                            Dimension.CAP,
                            rung,
                            false,
                            null,
                            null,
                            negotiation.words("the fees of twelve months"),
                            shown)));
        }

        IndemnitySheet sheet = house.as(negotiation.legal, services -> services.indemnities.sheet(deal));
        assertEquals(List.of(Dimension.CAP), sheet.closedGates());
        assertEquals(List.of(Dimension.OUTPUT_COVER, Dimension.TRAINING_DATA_CLAIMS), sheet.unread());
    }

    @Test
    void a_waiver_holds_once_until_it_is_taken_back() {
        WaiverSubject subject = WaiverSubject.of(cell(Artefact.OUTPUTS, Right.RETENTION));
        Waive command = Waive.of(deal, subject, "the vendor's logs are ours to read");
        house.does(negotiation.buyer, services -> services.checklist.waive(command));
        refused(
                "checklist.refusal.waived-already",
                () -> house.does(negotiation.lead, services -> services.checklist.waive(command)));

        WaiverSheet waiver = waivers().get(0);
        assertEquals("Rikke Lindqvist", waiver.byName());
        house.does(negotiation.buyer, services -> services.checklist.withdraw(deal, waiver.id()));

        assertEquals(List.of(), waivers());
        refused(
                "checklist.refusal.withdrawn",
                () -> house.does(negotiation.buyer, services -> services.checklist.withdraw(deal, waiver.id())));
        house.does(negotiation.lead, services -> services.checklist.waive(command));
        assertEquals("Jonas Okafor", waivers().get(0).byName());
    }

    private List<WaiverSheet> waivers() {
        return house.as(negotiation.legal, services -> services.checklist.facts(deal))
                .waivers();
    }

    @Test
    void an_ended_deal_takes_no_more_changes() {
        negotiation.withTerms();
        house.does(negotiation.advisor, services -> services.deals.move(deal, DealStage.CLOSED));

        refused(
                "deal.refusal.ended",
                () -> negotiation.allocate(
                        negotiation.agreed(Artefact.OUTPUTS, Right.RETENTION, Position.NOT_KEPT, 0)));
        refused("deal.refusal.ended", () -> negotiation.upload("more"));
        refused(
                "deal.refusal.ended",
                () -> house.does(
                        negotiation.advisor,
                        services ->
                                services.deals.change(deal, Negotiation.commitment(36), Negotiation.commitment(12))));
        refused("deal.refusal.ended", negotiation::drafted);
    }

    @Test
    void what_was_done_and_what_was_refused_stand_in_the_feed() {
        negotiation.withTerms();
        refused(
                "allocation.refusal.gone-meanwhile",
                () -> negotiation.allocate(
                        negotiation.agreed(Artefact.OUTPUTS, Right.RETENTION, Position.NOT_KEPT, 2)));
        negotiation.allocate(negotiation.agreed(Artefact.OUTPUTS, Right.RETENTION, Position.NOT_KEPT, 0));

        assertEquals(
                List.of(Act.CELL_ALLOCATED, Act.REFUSED, Act.TERMS_READ, Act.TERMS_UPLOADED, Act.DEAL_OPENED),
                house.as(negotiation.legal, services -> services.journal.feed(deal, null)).rows().stream()
                        .map(line -> line.act())
                        .toList());
    }
}
