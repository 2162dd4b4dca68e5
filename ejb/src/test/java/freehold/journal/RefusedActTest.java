package freehold.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusedActTest {
    @Test
    void what_is_written_is_read_again() {
        RefusedAct act = new RefusedAct(
                "Deals.change", Refusal.of("deal.refusal.vendor.long", 8_000L, "Maren Holt", "{deal.stage.SIGNED}"));

        assertEquals(Optional.of(act), RefusedAct.read(act.written()));
    }

    @Test
    void digits_somebody_typed_stay_what_was_typed() {
        RefusedAct act = new RefusedAct("Deals.change", Refusal.of("shared.refusal.currency", "007", ""));

        assertEquals(Optional.of(act), RefusedAct.read(act.written()));
    }

    @Test
    void what_was_typed_over_several_lines_takes_one() {
        RefusedAct act = new RefusedAct("/edit-deal", Refusal.of("shared.refusal.currency", "E\nU\r\nR"));

        assertEquals(Optional.of(Refusal.of("shared.refusal.currency", "E U R")), refusal(act.written()));
    }

    @Test
    void of_a_refusal_within_a_refusal_its_sentence_is_left() {
        RefusedAct act = new RefusedAct(
                "Suggestions.confirm",
                Refusal.of("suggestion.refusal.among", "1", "2", Refusal.of("suggestion.refusal.no-days", "x")));

        assertEquals(
                List.of("1", "2", "{suggestion.refusal.no-days}"),
                RefusedAct.read(act.written()).orElseThrow().refusal().args());
    }

    @Test
    void a_subject_of_one_line_is_no_refusal() {
        assertEquals(Optional.empty(), refusal("{deal.stage.SIGNED}"));
    }

    private static Optional<Refusal> refusal(String subject) {
        return RefusedAct.read(subject).map(RefusedAct::refusal);
    }
}
