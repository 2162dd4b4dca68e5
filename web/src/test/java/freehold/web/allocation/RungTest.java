package freehold.web.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.Gap;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class RungTest {
    @Test
    void the_ladder_runs_from_worst_to_best_and_shows_what_each_rung_would_be() {
        List<Rung> ladder = Rung.ladder(Cells.retention());

        assertEquals(
                List.of(Gap.GAP, Gap.GAP, Gap.GAP, Gap.COMPROMISE, Gap.MET),
                ladder.stream().map(Rung::gap).toList());
        assertTrue(ladder.get(3).compromise());
        assertTrue(ladder.get(4).preferred());
    }

    @Test
    void a_rung_names_the_stages_that_stand_on_it() {
        List<Rung> ladder = Rung.ladder(Cells.retention(
                Cells.standing(NegotiationStage.VENDOR_DEFAULT, Position.KEPT_WITHOUT_LIMIT, "Maren Holt", 1),
                Cells.standing(NegotiationStage.ASKED, Position.NOT_KEPT, "Maren Holt", 1)));

        assertEquals(List.of(NegotiationStage.VENDOR_DEFAULT), ladder.get(0).stages());
        assertEquals(List.of(NegotiationStage.ASKED), ladder.get(4).stages());
    }

    @Test
    void silence_stands_on_no_rung() {
        List<Rung> ladder = Rung.ladder(
                Cells.retention(Cells.standing(NegotiationStage.VENDOR_DEFAULT, Position.SILENT, "Maren Holt", 1)));

        assertTrue(ladder.stream().allMatch(rung -> rung.stages().isEmpty()));
    }
}
