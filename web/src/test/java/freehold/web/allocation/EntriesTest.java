package freehold.web.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.Promise;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.RestrictionSheet.Said;
import freehold.deal.Artefact;
import freehold.web.faces.Meanwhile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntriesTest {
    private static RestrictionSheet said(Restriction restriction, Artefact artefact, int days, int revision) {
        return new RestrictionSheet(
                restriction,
                artefact,
                Optional.of(new Said(
                        NegotiationStage.OFFERED,
                        Promise.PROMISED,
                        restriction == Restriction.DELETION ? Optional.of(days) : Optional.empty(),
                        "",
                        Optional.empty(),
                        "Jonas Okafor",
                        Instant.EPOCH,
                        revision)));
    }

    private static RestrictionSheet unread(Restriction restriction, Artefact artefact) {
        return new RestrictionSheet(restriction, artefact, Optional.empty());
    }

    private static Meanwhile deletion(List<RestrictionSheet> shown, List<RestrictionSheet> found) {
        return Meanwhile.between(Entries.of(shown, Restriction.DELETION), Entries.of(found, Restriction.DELETION));
    }

    @Test
    void another_stage_of_the_cell_is_told_and_is_no_conflict_at_this_one() {
        Meanwhile told = Meanwhile.between(
                Entries.of(Cells.retention()),
                Entries.of(
                        Cells.retention(Cells.standing(NegotiationStage.ASKED, Position.NOT_KEPT, "Maren Holt", 1))));

        assertTrue(told.happened());
        assertFalse(told.touches(Set.of(Entries.place(NegotiationStage.OFFERED))));
    }

    @Test
    void a_promise_recorded_for_one_artefact_of_several_touches_them_all() {
        Meanwhile told = deletion(
                List.of(unread(Restriction.DELETION, Artefact.INPUTS), unread(Restriction.DELETION, Artefact.PROMPTS)),
                List.of(
                        unread(Restriction.DELETION, Artefact.INPUTS),
                        said(Restriction.DELETION, Artefact.PROMPTS, 30, 1)));

        assertEquals("set", told.changes().get(0).kind());
        assertTrue(told.touches(Set.of(Entries.place(Artefact.INPUTS), Entries.place(Artefact.PROMPTS))));
        assertFalse(told.touches(Set.of(Entries.place(Artefact.INPUTS))));
    }

    @Test
    void other_days_are_another_promise() {
        Meanwhile told = deletion(
                List.of(said(Restriction.DELETION, Artefact.INPUTS, 30, 1)),
                List.of(said(Restriction.DELETION, Artefact.INPUTS, 90, 2)));

        assertEquals("changed", told.changes().get(0).kind());
    }

    @Test
    void another_restriction_is_not_told_of() {
        Meanwhile told = deletion(
                List.of(unread(Restriction.NO_TRAINING, Artefact.INPUTS)),
                List.of(said(Restriction.NO_TRAINING, Artefact.INPUTS, 0, 1)));

        assertFalse(told.happened());
    }
}
