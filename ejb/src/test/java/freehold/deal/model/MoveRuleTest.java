package freehold.deal.model;

import static freehold.deal.DealStage.CLEARED;
import static freehold.deal.DealStage.CLOSED;
import static freehold.deal.DealStage.NEGOTIATING;
import static freehold.deal.DealStage.PREPARING;
import static freehold.deal.DealStage.SIGNED;
import static freehold.deal.DealStage.SIGN_OFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.deal.DealStage;
import freehold.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a deal moves: each story breaks one rule, and that rule alone says no. */
class MoveRuleTest {
    private static List<String> refusals(DealStage from, DealStage to, boolean cleared) {
        MoveRule.Case at = new MoveRule.Case(from, to, cleared);
        return MoveRule.inForce().stream()
                .flatMap(rule -> rule.refusal(at).map(Refusal::key).map(key -> rule + " " + key).stream())
                .toList();
    }

    @Test
    void a_deal_goes_its_way_and_back_while_nothing_is_signed() {
        DealStage from = PREPARING;
        for (DealStage to :
                List.of(NEGOTIATING, SIGN_OFF, NEGOTIATING, SIGN_OFF, CLEARED, NEGOTIATING, CLEARED, SIGNED)) {
            assertEquals(List.of(), refusals(from, to, true), from + " to " + to);
            from = to;
        }
    }

    @Test
    void a_deal_can_be_given_up_at_any_time_before_it_is_signed() {
        for (DealStage from : List.of(PREPARING, NEGOTIATING, SIGN_OFF, CLEARED)) {
            assertEquals(List.of(), refusals(from, CLOSED, false));
        }
    }

    @Test
    void nothing_reopens_what_has_ended() {
        for (DealStage to : DealStage.values()) {
            for (DealStage end : List.of(SIGNED, CLOSED)) {
                assertTrue(refusals(end, to, true).contains("NOT_ENDED deal.refusal.ended"), end + " to " + to);
            }
        }
        assertEquals(List.of("NOT_ENDED deal.refusal.ended"), refusals(SIGNED, NEGOTIATING, false));
    }

    @Test
    void no_stage_is_leapt_over_on_the_way_to_a_signature() {
        List<String> no = List.of("ON_THE_WAY deal.refusal.stage.order");
        assertEquals(no, refusals(PREPARING, CLEARED, true));
        assertEquals(no, refusals(NEGOTIATING, SIGNED, true));
        assertEquals(no, refusals(SIGN_OFF, SIGNED, true));
        assertEquals(no, refusals(CLEARED, PREPARING, true));
    }

    @Test
    void nothing_is_cleared_or_signed_that_counsel_have_not_cleared() {
        List<String> no = List.of("CLEARED_BY_COUNSEL deal.refusal.stage.clearance");
        assertEquals(no, refusals(SIGN_OFF, CLEARED, false));
        assertEquals(no, refusals(CLEARED, SIGNED, false));
    }
}
