package freehold.web.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.briefing.FactLine;
import org.junit.jupiter.api.Test;

class FactViewTest {
    private static FactView of(String value) {
        return FactView.of(new FactLine("briefing.group.allocation", "Outputs", value));
    }

    @Test
    void a_cell_falls_into_its_gap_what_is_said_and_the_words_it_rests_on() {
        assertEquals(
                new FactView(
                        "Outputs",
                        "MET",
                        "{allocation.position.NOT_KEPT} ({allocation.stage.AGREED})",
                        "keeps nothing",
                        "Master terms 2, 7.1"),
                of("{allocation.gap.MET}: {allocation.position.NOT_KEPT} ({allocation.stage.AGREED}):"
                        + " “keeps nothing” (Master terms 2, 7.1)"));
    }

    @Test
    void an_unread_cell_is_nothing_but_its_gap() {
        assertEquals(new FactView("Outputs", "UNREAD", "", "", ""), of("{allocation.gap.UNREAD}"));
    }

    @Test
    void words_with_colons_and_quotation_marks_stay_whole() {
        assertEquals(
                new FactView("Outputs", "", "Open, a note: see below", "“Content” means: all of it", "Terms 1"),
                of("Open, a note: see below: ““Content” means: all of it” (Terms 1)"));
    }

    @Test
    void what_has_no_such_form_is_shown_as_it_is() {
        assertEquals(new FactView("Outputs", "", "120000.00 EUR", "", ""), of("120000.00 EUR"));
    }
}
