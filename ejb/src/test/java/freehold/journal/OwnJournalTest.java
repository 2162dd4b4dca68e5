package freehold.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Caller;
import freehold.access.Role;
import freehold.allocation.PlaybookCell;
import freehold.allocation.Position;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.shared.Page;
import freehold.shared.Refusal;
import freehold.shared.Refused;
import freehold.testing.Cast;
import freehold.testing.House;
import freehold.testing.Negotiation;
import freehold.testing.Services;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Who is told of what was refused: the deal's people of what happened inside, the refused one's auditor of the rest.
 */
class OwnJournalTest {
    private final House house = House.overSharedDatabase();
    private final Negotiation negotiation = new Negotiation(house);
    private final UUID deal = negotiation.deal;
    private final Caller clientAuditor =
            new Cast().client(negotiation.client, "Northwind Logistics", "Aldo Ferri", Role.AUDITOR);
    private final Caller practiceAuditor = new Caller(
            UUID.randomUUID(),
            "Selma Brandt",
            negotiation.lead.organisation(),
            negotiation.lead.organisationName(),
            true,
            Set.of(Role.AUDITOR),
            Negotiation.LOGIN);

    @AfterEach
    void close() {
        house.close();
    }

    private void refused(Caller caller, Consumer<Services> act) {
        assertThrows(Refused.class, () -> house.does(caller, act));
    }

    private List<Refusal> toldToTheDeal() {
        return refusals(house.as(negotiation.buyer, services -> services.journal.feed(deal, null)));
    }

    private List<Refusal> toldTo(Caller auditor) {
        return refusals(house.as(auditor, services -> services.journal.own(null)));
    }

    private static List<Refusal> refusals(Page<JournalLine> page) {
        return page.rows().stream()
                .flatMap(line -> line.refused().stream())
                .map(RefusedAct::refusal)
                .toList();
    }

    @Test
    void what_is_refused_inside_a_deal_stands_in_its_feed() {
        refused(
                negotiation.advisor,
                services -> services.allocation.allocate(negotiation
                        .withTerms()
                        .agreed(
                                Artefact.OUTPUTS,
                                Right.OWNERSHIP,
                                Position.ladder(Right.OWNERSHIP).get(0),
                                7)));

        assertEquals(List.of(Refusal.of("allocation.refusal.gone-meanwhile")), toldToTheDeal());
        assertEquals(List.of(), toldTo(practiceAuditor));
        assertEquals(List.of(), toldTo(clientAuditor));
    }

    @Test
    void what_is_refused_at_the_gate_is_told_to_the_organisation_of_the_one_refused_alone() {
        refused(negotiation.stranger, services -> services.deals.sheet(deal));

        assertEquals(List.of(), toldToTheDeal());
        assertEquals(List.of(), toldTo(clientAuditor));
        assertEquals(List.of(Refusal.of("deal.refusal.unknown")), toldTo(practiceAuditor));
    }

    @Test
    void whoever_left_the_deal_for_another_door_stands_outside_again() {
        UUID elsewhere = UUID.randomUUID();
        for (Consumer<Services> door : List.<Consumer<Services>>of(
                services -> services.deals.sheet(elsewhere), services -> services.playbooks.sheet(elsewhere, null))) {
            refused(negotiation.buyer, services -> {
                services.deals.sheet(deal);
                door.accept(services);
            });
        }

        assertEquals(List.of(), toldToTheDeal());
        assertEquals(
                List.of(Refusal.of("access.refusal.client"), Refusal.of("deal.refusal.unknown")),
                toldTo(clientAuditor));
    }

    @Test
    void seating_the_team_does_not_leave_the_deal() {
        refused(
                negotiation.lead,
                services -> services.deals.setTeam(
                        deal,
                        Set.of(negotiation.lead.person(), negotiation.advisor.person()),
                        Set.of(UUID.randomUUID())));

        assertEquals(List.of(Refusal.of("access.refusal.team-stranger")), toldToTheDeal());
    }

    @Test
    void a_login_is_noted_with_the_roles_it_brought() {
        house.does(clientAuditor, services -> services.people.arrive());

        JournalLine line = house.as(clientAuditor, services -> services.journal.own(null))
                .rows()
                .get(0);
        assertEquals(Act.LOGGED_IN, line.act());
        assertEquals("Aldo Ferri", line.personName());
        assertEquals("{access.role.AUDITOR}", line.subject());
    }

    @Test
    void a_change_of_the_playbook_is_told_to_the_clients_auditor() {
        house.does(negotiation.lead, services -> {
            PlaybookCell cell = services.playbooks
                    .sheet(negotiation.client, null)
                    .playbook()
                    .cells()
                    .get(0);
            services.playbooks.revise(negotiation.client, cell, 1);
        });

        assertEquals(
                Act.PLAYBOOK_CHANGED,
                house.as(clientAuditor, services -> services.journal.own(null))
                        .rows()
                        .get(0)
                        .act());
    }

    @Test
    void it_is_read_page_by_page_newest_first() {
        house.does(clientAuditor, services -> {
            for (int login = 0; login < 60; login++) {
                services.people.arrive();
            }
        });

        Page<JournalLine> first = house.as(clientAuditor, services -> services.journal.own(null));
        Page<JournalLine> second = house.as(clientAuditor, services -> services.journal.own(first.next()));

        assertEquals(50, first.rows().size());
        assertNotNull(first.next());
        assertNull(second.next());
        assertTrue(first.rows().get(49).number() > second.rows().get(0).number());
        assertTrue(second.rows().size() >= 10);
    }

    @Test
    void what_happens_in_deals_is_left_to_their_feeds() {
        house.does(clientAuditor, services -> services.people.arrive());

        assertTrue(house.as(clientAuditor, services -> services.journal.own(null)).rows().stream()
                .noneMatch(line -> line.act() == Act.DEAL_OPENED));
    }
}
