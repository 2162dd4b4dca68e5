package freehold.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.deal.DealStage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachableStagesTest {
    @Test
    void only_stages_that_can_follow_are_offered_and_the_one_at_hand() {
        assertEquals(
                List.of(DealStage.PREPARING, DealStage.NEGOTIATING, DealStage.SIGN_OFF, DealStage.CLOSED),
                DealPage.reachable(DealStage.SIGN_OFF, false));
        assertEquals(List.of(DealStage.SIGNED), DealPage.reachable(DealStage.SIGNED, true));
    }

    @Test
    void a_cleared_briefing_opens_the_way_to_the_signature() {
        assertEquals(
                List.of(
                        DealStage.PREPARING,
                        DealStage.NEGOTIATING,
                        DealStage.SIGN_OFF,
                        DealStage.CLEARED,
                        DealStage.CLOSED),
                DealPage.reachable(DealStage.SIGN_OFF, true));
        assertEquals(
                List.of(DealStage.NEGOTIATING, DealStage.SIGN_OFF, DealStage.CLEARED, DealStage.CLOSED),
                DealPage.reachable(DealStage.CLEARED, false));
    }
}
