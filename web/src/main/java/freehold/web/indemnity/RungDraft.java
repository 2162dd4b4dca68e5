package freehold.web.indemnity;

import freehold.deal.Evidence;
import freehold.deal.Place;
import freehold.indemnity.Dimension;
import freehold.indemnity.IndemnitySheet.Line;
import freehold.shared.Money;
import freehold.shared.Refused;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form that records a rung holds. */
public class RungDraft implements Serializable {
    /** How the form names silence, beside the numbers of the rungs. */
    public static final String SILENT = "SILENT";

    private static final long serialVersionUID = 1;

    private @Nullable String rung;
    private boolean agreed;
    private @Nullable BigDecimal amount;
    private String currency = "EUR";
    private @Nullable String note;
    private @Nullable String place;

    /** Begins with what stands there; an amount not yet named is in the deal's currency. */
    void begin(Optional<Line> standing, String dealCurrency) {
        currency = dealCurrency;
        standing.ifPresent(line -> {
            rung = line.rung().map(String::valueOf).orElse(SILENT);
            agreed = line.agreed();
            amount = line.amount().map(Money::amount).orElse(null);
            currency = line.amount().map(Money::currency).orElse(dealCurrency);
            note = line.note();
            place = line.evidence().map(Evidence::place).map(Place::written).orElse(null);
        });
    }

    /** The rung chosen; null for silence. Refused when nothing was chosen, which silence is not. */
    @Nullable
    Integer rung() {
        if (rung == null) {
            throw Refused.because("indemnity.refusal.rung");
        }
        return rung.equals(SILENT) ? null : Integer.valueOf(rung);
    }

    /** The amount typed; only a cap has one. */
    @Nullable
    Money money(Dimension dimension) {
        return dimension == Dimension.CAP && amount != null ? new Money(amount, currency) : null;
    }

    public @Nullable String getRung() {
        return rung;
    }

    public void setRung(@Nullable String rung) {
        this.rung = rung;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency.strip().toUpperCase(Locale.ROOT);
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
