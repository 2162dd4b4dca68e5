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
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody types of a client's commitment, before it is one. */
public class CommitmentForm implements Serializable {
    /**
     * Amounts are typed without grouping: a point that means thousands in one language means cents in another, and
     * nobody would be told.
     */
    public static final String AMOUNT = "[0-9]{1,12}(\\.[0-9]{1,2})?";

    private static final Pattern WRITTEN_AMOUNT = Pattern.compile(AMOUNT);

    private @Nullable String vendor;
    private @Nullable String product;
    private @Nullable Edition edition;
    private @Nullable Channel channel;
    private @Nullable String amount;
    private @Nullable String currency = "EUR";
    private @Nullable Integer termMonths = 36;
    private @Nullable String targetSignature;

    /** A form that holds what is agreed so far. */
    static CommitmentForm of(Commitment commitment) {
        CommitmentForm form = new CommitmentForm();
        form.vendor = commitment.vendor();
        form.product = commitment.product();
        form.edition = commitment.edition();
        form.channel = commitment.channel();
        BigDecimal whole = commitment.value().amount().stripTrailingZeros();
        form.amount = (whole.scale() < 0 ? whole.setScale(0) : whole).toPlainString();
        form.currency = commitment.value().currency();
        form.termMonths = commitment.termMonths();
        form.targetSignature = commitment.targetSignature().toString();
        return form;
    }

    /** What was typed, as a commitment; refused where it is none. */
    Commitment commitment() {
        return Commitment.of(
                vendor,
                product,
                edition,
                channel,
                value(),
                Check.chosen(termMonths, "deal.refusal.term-months"),
                day());
    }

    private Money value() {
        String written = Check.chosen(amount, "deal.refusal.value");
        Check.that(WRITTEN_AMOUNT.matcher(written).matches(), "shared.refusal.amount");
        return new Money(
                new BigDecimal(written),
                Check.text(currency, 3, "deal.refusal.currency").toUpperCase(Locale.ROOT));
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

    public List<Edition> getEditions() {
        return List.of(Edition.values());
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public String getPattern() {
        return AMOUNT;
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

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
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
