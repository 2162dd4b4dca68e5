package freehold.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freehold.deal.Channel;
import freehold.deal.Edition;
import freehold.deal.OpenDeal.Commitment;
import freehold.shared.Money;
import freehold.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentFormTest {
    private static final Commitment DISPATCH = commitment("2400000");

    @Test
    void a_form_left_as_it_was_says_the_same_commitment() {
        assertEquals(DISPATCH, CommitmentForm.of(DISPATCH).commitment());
    }

    @ParameterizedTest
    @CsvSource({"2400000,2400000", "2400000.50,2400000.5", "0,0", "0.05,0.05"})
    void an_amount_is_laid_out_as_it_may_be_typed(String amount, String shown) {
        assertEquals(shown, CommitmentForm.of(commitment(amount)).getAmount());
        assertEquals(commitment(amount), CommitmentForm.of(commitment(amount)).commitment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.400.000", "2.400", "2,400,000", "2400000,50", "-1", "1e6", "ten", "1234567890123"})
    void an_amount_that_could_mean_another_is_refused(String typed) {
        CommitmentForm form = CommitmentForm.of(DISPATCH);
        form.setAmount(typed);
        refused("shared.refusal.amount", form);
    }

    @Test
    void a_currency_may_be_typed_small() {
        CommitmentForm form = CommitmentForm.of(DISPATCH);
        form.setCurrency(" gbp ");
        assertEquals("GBP", form.commitment().value().currency());
    }

    @Test
    void what_was_left_out_is_named() {
        CommitmentForm form = CommitmentForm.of(DISPATCH);
        form.setAmount(null);
        refused("deal.refusal.value.missing", form);
        form = CommitmentForm.of(DISPATCH);
        form.setTermMonths(null);
        refused("deal.refusal.term-months.missing", form);
        form = CommitmentForm.of(DISPATCH);
        form.setTargetSignature("soon");
        refused("deal.refusal.target.missing", form);
    }

    private static void refused(String key, CommitmentForm form) {
        assertEquals(
                key, assertThrows(Refused.class, form::commitment).refusal().key());
    }

    private static Commitment commitment(String amount) {
        return new Commitment(
                "Cortexa",
                "dispatch assistant",
                Edition.ENTERPRISE,
                Channel.DIRECT,
                new Money(new BigDecimal(amount), "EUR"),
                36,
                LocalDate.of(2026, 12, 4));
    }
}
