package freehold.web.allocation;

import static freehold.allocation.NegotiationStage.ASKED;
import static freehold.allocation.NegotiationStage.OFFERED;
import static freehold.allocation.Position.KEPT_BRIEFLY;
import static freehold.allocation.Position.NOT_KEPT;
import static freehold.web.allocation.Cells.retention;
import static freehold.web.allocation.Cells.standing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.CellSheet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeanwhileTest {
    @Test
    void nothing_is_told_of_a_cell_nobody_else_touched() {
        CellSheet cell = retention(standing(ASKED, NOT_KEPT, "Maren Holt", 2));

        assertEquals(Meanwhile.nothing(), Meanwhile.between(cell, cell));
    }

    @Test
    void a_position_put_where_nothing_stood_is_told_with_its_author() {
        Meanwhile told = Meanwhile.between(retention(), retention(standing(ASKED, NOT_KEPT, "Maren Holt", 1)));

        assertTrue(told.touches(ASKED));
        assertEquals(Optional.empty(), told.changes().get(0).was());
        assertEquals("Maren Holt", told.changes().get(0).now().orElseThrow().byName());
    }

    @Test
    void a_change_is_told_with_what_stood_before() {
        Meanwhile told = Meanwhile.between(
                retention(standing(OFFERED, KEPT_BRIEFLY, "Jonas Okafor", 1)),
                retention(standing(OFFERED, NOT_KEPT, "Maren Holt", 2)));

        assertEquals(KEPT_BRIEFLY, told.changes().get(0).was().orElseThrow().position());
        assertEquals(NOT_KEPT, told.changes().get(0).now().orElseThrow().position());
    }

    @Test
    void an_entry_that_is_gone_is_told_too() {
        Meanwhile told = Meanwhile.between(retention(standing(ASKED, NOT_KEPT, "Maren Holt", 3)), retention());

        assertTrue(told.touches(ASKED));
        assertEquals(Optional.empty(), told.changes().get(0).now());
    }

    @Test
    void another_stage_changed_is_no_conflict_at_this_one() {
        Meanwhile told = Meanwhile.between(retention(), retention(standing(ASKED, NOT_KEPT, "Maren Holt", 1)));

        assertFalse(told.touches(OFFERED));
    }

    @Test
    void whoever_was_shown_the_new_revision_has_seen_it() {
        CellSheet found = retention(standing(ASKED, NOT_KEPT, "Maren Holt", 4));

        assertEquals(List.of(4, 0), List.of(Meanwhile.seen(found, ASKED), Meanwhile.seen(found, OFFERED)));
        assertFalse(Meanwhile.between(found, found).touches(ASKED));
    }
}
