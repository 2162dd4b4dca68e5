package freehold.web.indemnity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.indemnity.Dimension;
import freehold.indemnity.IndemnitySheet.Line;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LadderTest {
    @Test
    void unread_is_not_silent() {
        assertEquals("unread", new Ladder(Dimension.CAP, Optional.empty()).standing());
        assertEquals("silent", ladder(Dimension.CAP, Optional.empty(), false).standing());
    }

    @Test
    void the_worst_rung_closes_a_gate_even_when_agreed() {
        assertTrue(ladder(Dimension.OUTPUT_COVER, Optional.of(0), true).closed());
        assertEquals("gap", ladder(Dimension.OUTPUT_COVER, Optional.of(0), true).shape());
    }

    @Test
    void training_data_claims_are_no_gate() {
        assertFalse(
                ladder(Dimension.TRAINING_DATA_CLAIMS, Optional.of(0), false).closed());
    }

    @Test
    void a_rung_counts_as_agreed_only_once_the_vendor_has_agreed() {
        assertEquals("open", ladder(Dimension.CAP, Optional.of(3), false).standing());
        assertEquals("agreed", ladder(Dimension.CAP, Optional.of(3), true).standing());
    }

    private static Ladder ladder(Dimension dimension, Optional<Integer> rung, boolean agreed) {
        return new Ladder(
                dimension,
                Optional.of(new Line(
                        dimension,
                        rung,
                        agreed,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        "Maren Holt",
                        Instant.EPOCH,
                        1)));
    }
}
