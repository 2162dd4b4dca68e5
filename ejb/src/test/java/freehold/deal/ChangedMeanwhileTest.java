package freehold.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freehold.access.Caller;
import freehold.access.PersonSheet;
import freehold.deal.OpenDeal.Commitment;
import freehold.shared.Refusal;
import freehold.shared.Refused;
import freehold.testing.House;
import freehold.testing.Negotiation;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody's change of a deal is lost under a form that was opened before it. */
class ChangedMeanwhileTest {
    private static final Commitment OPENED = Negotiation.commitment(36);

    private final House house = House.overSharedDatabase();
    private final Negotiation negotiation = new Negotiation(house);
    private final UUID deal = negotiation.deal;
    private final Caller lead = negotiation.lead;
    private final Caller advisor = negotiation.advisor;
    private final Caller stranger = negotiation.stranger;

    @AfterEach
    void close() {
        house.close();
    }

    private void change(Caller by, Commitment seen, Commitment to) {
        house.does(by, services -> services.deals.change(deal, seen, to));
    }

    private void setTeam(Set<UUID> seen, Set<UUID> to) {
        house.does(lead, services -> services.deals.setTeam(deal, seen, to));
    }

    private DealSheet sheet() {
        return house.as(lead, services -> services.deals.sheet(deal));
    }

    private Set<UUID> team() {
        return sheet().team().stream().map(PersonSheet::id).collect(Collectors.toSet());
    }

    private static Refusal refusal(Runnable act) {
        return assertThrows(Refused.class, act::run).refusal();
    }

    @Test
    void a_stale_form_overwrites_nothing_and_is_told_who_changed_what() {
        change(advisor, OPENED, Negotiation.commitment(24));

        assertEquals(
                Refusal.of("deal.refusal.changed-meanwhile", "Maren Holt", "{deal.particular.TERM}"),
                refusal(() -> change(lead, OPENED, Negotiation.commitment(48))));
        assertEquals(24, sheet().commitment().termMonths());
    }

    @Test
    void once_seen_it_is_overwritten_knowingly() {
        change(advisor, OPENED, Negotiation.commitment(24));
        change(lead, Negotiation.commitment(24), Negotiation.commitment(48));

        assertEquals(48, sheet().commitment().termMonths());
    }

    @Test
    void a_change_of_something_else_is_in_nobodys_way() {
        house.does(
                negotiation.buyer, services -> services.deals.decideScope(deal, Map.of(Artefact.OUTPUTS, Scope.YES)));
        change(lead, OPENED, Negotiation.commitment(48));

        assertEquals(48, sheet().commitment().termMonths());
        assertEquals(Scope.YES, sheet().scope().get(Artefact.OUTPUTS));
    }

    @Test
    void nobody_is_taken_off_a_team_unseen() {
        Set<UUID> seen = Set.of(lead.person(), advisor.person());
        Set<UUID> three = Set.of(lead.person(), advisor.person(), stranger.person());
        setTeam(seen, three);

        assertEquals(
                Refusal.of("deal.refusal.team-meanwhile", "Ines Marchetti, Jonas Okafor, Maren Holt"),
                refusal(() -> setTeam(seen, Set.of(lead.person()))));
        assertEquals(three, team());

        setTeam(three, Set.of(lead.person()));
        assertEquals(Set.of(lead.person()), team());
    }
}
