package freehold.web.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import freehold.allocation.AllocationSheet;
import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.PlaybookCell;
import freehold.allocation.Position;
import freehold.allocation.Restriction;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.indemnity.Dimension;
import freehold.web.terms.WordsFor.Use;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form beside the text opens with what the address says words are looked for. */
class WordsForTest {
    private static final AllocationSheet TABLE = new AllocationSheet(
            1,
            List.of(new CellSheet(
                    new PlaybookCell(
                            Artefact.OUTPUTS,
                            Right.RETENTION,
                            Position.NOT_KEPT,
                            Position.KEPT_BRIEFLY,
                            "What is not kept cannot leak.",
                            "Vendor keeps nothing.",
                            "Vendor keeps it for thirty days."),
                    List.of())));

    private final WordsFor asked = new WordsFor();
    private final WordsForm form = new WordsForm();

    @BeforeEach
    void anywhere() {
        asked.setStage("OFFERED");
    }

    @Test
    void a_cell_is_chosen_with_its_stage() {
        asked.setArtefact("OUTPUTS");
        asked.setRight("RETENTION");
        asked.choose(form, TABLE);

        assertEquals(Use.POSITION, form.getUse());
        assertEquals("OUTPUTS.RETENTION", form.getCell());
        assertEquals(Right.RETENTION, form.right());
        assertEquals(NegotiationStage.OFFERED, form.getStage());
    }

    @Test
    void a_restriction_is_chosen_with_the_artefact_it_matters_for() {
        asked.setRestriction("NO_TRAINING");
        asked.setArtefact("INPUTS");
        asked.choose(form, TABLE);

        assertEquals(Use.RESTRICTION, form.getUse());
        assertEquals(Restriction.NO_TRAINING, form.getRestriction());
        assertEquals(List.of(Artefact.INPUTS), form.getArtefacts());
        assertNull(form.getCell());
    }

    @Test
    void a_dimension_is_chosen() {
        asked.setDimension("CAP");
        asked.choose(form, TABLE);

        assertEquals(Use.INDEMNITY, form.getUse());
        assertEquals(Dimension.CAP, form.getDimension());
    }

    @Test
    void what_names_no_choice_leaves_the_form_as_it_always_opens() {
        asked.setStage("SOON");
        asked.setRestriction("no_training");
        asked.setDimension("");
        asked.setArtefact("WEIGHTS");
        asked.setRight("RETENTION");
        asked.choose(form, TABLE);

        assertEquals(Use.POSITION, form.getUse());
        assertEquals(NegotiationStage.VENDOR_DEFAULT, form.getStage());
        assertNull(form.getCell());
        assertNull(form.getRestriction());
        assertNull(form.getDimension());
    }

    @Test
    void a_cell_the_table_does_not_have_is_not_chosen() {
        asked.setArtefact("OUTPUTS");
        asked.setRight("OWNERSHIP");
        asked.choose(form, TABLE);

        assertNull(form.getCell());
    }

    @Test
    void an_artefact_the_restriction_does_not_matter_for_is_not_ticked() {
        for (Restriction restriction : Restriction.values()) {
            for (Artefact artefact : Artefact.values()) {
                asked.setRestriction(restriction.name());
                asked.setArtefact(artefact.name());
                asked.choose(form, TABLE);

                assertEquals(
                        restriction.mattersFor(artefact) ? List.of(artefact) : List.of(),
                        form.getArtefacts(),
                        restriction + " for " + artefact);
            }
        }
    }
}
