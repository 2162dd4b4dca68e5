package freehold.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.deal.Channel;
import freehold.deal.Edition;
import freehold.deal.OpenDeal.Commitment;
import freehold.deal.Particular;
import freehold.shared.Money;
import freehold.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChangedParticularTest {
    private static final Texts ENGLISH = Texts.of(Locale.UK);

    private static Commitment commitment(Edition edition, int months) {
        return new Commitment(
                "Cortexa",
                "dispatch assistant",
                edition,
                Channel.DIRECT,
                new Money(new BigDecimal("2400000"), "EUR"),
                months,
                LocalDate.of(2026, 12, 4));
    }

    @Test
    void what_differs_is_told_as_the_reader_reads_it() {
        assertEquals(
                List.of(
                        new ChangedParticular(Particular.EDITION, "Paid", "Enterprise"),
                        new ChangedParticular(Particular.TERM, "36 months", "one month")),
                ChangedParticular.between(commitment(Edition.PAID, 36), commitment(Edition.ENTERPRISE, 1), ENGLISH));
    }

    @Test
    void what_is_alike_is_not_told() {
        assertEquals(
                List.of(),
                ChangedParticular.between(commitment(Edition.PAID, 36), commitment(Edition.PAID, 36), ENGLISH));
    }
}
