package freehold.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freehold.deal.DealStage;
import freehold.shared.Refused;
import freehold.testing.House;
import freehold.testing.MovingClock;
import freehold.testing.Negotiation;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A deal comes to its signature by a briefing that both counsel have cleared, and by nothing else. */
class StagesTest {
    private final House house =
            House.overSharedDatabase(new MovingClock(Negotiation.LOGIN.plus(Duration.ofMinutes(1))));
    private final Negotiation negotiation = new Negotiation(house).settled();

    @AfterEach
    void close() {
        house.close();
    }

    private void move(DealStage... stages) {
        for (DealStage to : stages) {
            house.does(negotiation.advisor, services -> services.deals.move(negotiation.deal, to));
        }
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).refusal().key());
    }

    @Test
    void a_deal_is_cleared_and_signed_once_both_counsel_have_signed() {
        move(DealStage.SIGN_OFF);
        UUID briefing = negotiation.issued();
        negotiation.sign(negotiation.legal, briefing, Capacity.LEGAL);
        refused("deal.refusal.stage.clearance", () -> move(DealStage.CLEARED));

        negotiation.sign(negotiation.ip, briefing, Capacity.IP);
        negotiation.drafted();
        move(DealStage.CLEARED, DealStage.SIGNED);
        refused("deal.refusal.ended", () -> move(DealStage.NEGOTIATING));
    }

    @Test
    void a_fact_that_changed_after_clearance_keeps_the_deal_from_its_signature() {
        move(DealStage.SIGN_OFF);
        UUID briefing = negotiation.issued();
        negotiation.sign(negotiation.legal, briefing, Capacity.LEGAL);
        negotiation.sign(negotiation.ip, briefing, Capacity.IP);
        move(DealStage.CLEARED);
        house.does(
                negotiation.advisor,
                services -> services.deals.change(
                        negotiation.deal, Negotiation.commitment(36), Negotiation.commitment(24)));

        refused("deal.refusal.stage.clearance", () -> move(DealStage.SIGNED));
    }

    @Test
    void counsel_do_not_decide_on_a_deal_that_has_ended() {
        UUID briefing = negotiation.issued();
        move(DealStage.CLOSED);

        assertEquals(Set.of(), negotiation.sheet(negotiation.legal, briefing).maySign());
        refused("deal.refusal.ended", () -> negotiation.sign(negotiation.legal, briefing, Capacity.LEGAL));
    }
}
