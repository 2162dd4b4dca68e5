package freehold.web.deal;

import freehold.deal.Channel;
import freehold.deal.Edition;
import freehold.deal.OpenDeal.Commitment;
import freehold.shared.Check;
import freehold.shared.Money;
import freehold.shared.Refused;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What somebody types of a client's commitment, before it is one. */
public class CommitmentForm implements Serializable {
    private @Nullable String vendor;
    private @Nullable String product;
    private @Nullable Edition edition;
    private @Nullable Channel channel;
    private @Nullable BigDecimal amount;
    private @Nullable String currency = "EUR";
    private @Nullable Integer termMonths = 36;
    private @Nullable String targetSignature;

    /** What was typed, as a commitment; refused where it is none. */
    public Commitment commitment() {
        return Commitment.of(
                vendor,
                product,
                edition,
                channel,
                new Money(Check.chosen(amount, "deal.refusal.value"), Check.text(currency, 3, "deal.refusal.currency")),
                Check.chosen(termMonths, "deal.refusal.term-months"),
                day());
    }

    private @Nullable LocalDate day() {
        if (targetSignature == null) {
            return null;
        }
        try {
            return LocalDate.parse(targetSignature);
        } catch (DateTimeParseException e) {
            throw Refused.because("deal.refusal.target.missing");
        }
    }

    public @Nullable String getVendor() {
        return vendor;
    }

    public void setVendor(@Nullable String vendor) {
        this.vendor = vendor;
    }

    public @Nullable String getProduct() {
        return product;
    }

    public void setProduct(@Nullable String product) {
        this.product = product;
    }

    public @Nullable Edition getEdition() {
        return edition;
    }

    public void setEdition(@Nullable Edition edition) {
        this.edition = edition;
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    public @Nullable Integer getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(@Nullable Integer termMonths) {
        this.termMonths = termMonths;
    }

    public @Nullable String getTargetSignature() {
        return targetSignature;
    }

    public void setTargetSignature(@Nullable String targetSignature) {
        this.targetSignature = targetSignature;
    }
}
