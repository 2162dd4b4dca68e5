package freehold.deal;

import freehold.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A deal as a line of a list. */
public record DealRow(
        UUID id,
        UUID client,
        String clientName,
        String vendor,
        String product,
        DealStage stage,
        Money value,
        LocalDate targetSignature) {
    public DealRow(
            UUID id,
            UUID client,
            String clientName,
            String vendor,
            String product,
            DealStage stage,
            BigDecimal amount,
            String currency,
            LocalDate targetSignature) {
        this(id, client, clientName, vendor, product, stage, new Money(amount, currency), targetSignature);
    }
}
