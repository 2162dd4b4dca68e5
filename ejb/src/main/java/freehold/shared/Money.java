package freehold.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency.
 *
 * @param amount zero or more, at most 12 digits before and 2 after the point
 * @param currency ISO 4217 code, upper case
 */
public record Money(BigDecimal amount, String currency) {
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    public Money {
        Check.that(
                amount.signum() >= 0
                        && amount.compareTo(LIMIT) < 0
                        && amount.stripTrailingZeros().scale() <= 2,
                "shared.refusal.amount");
        Check.that(
                Currency.getAvailableCurrencies().stream()
                        .anyMatch(known -> known.getCurrencyCode().equals(currency)),
                "shared.refusal.currency",
                currency);
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
