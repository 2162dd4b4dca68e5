package freehold.indemnity.model;

import freehold.deal.Evidence;
import freehold.deal.OfDeal;
import freehold.indemnity.Dimension;
import freehold.indemnity.RecordRung;
import freehold.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a deal's indemnity stands in one dimension; the newest word stands. */
@Entity
public class IndemnityRung extends OfDeal {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Dimension dimension;

    private @Nullable Integer rung;

    @Column(nullable = false)
    private boolean agreed;

    private @Nullable BigDecimal amount;

    private @Nullable String currency;

    @Column(nullable = false)
    private String note;

    @Embedded
    private @Nullable Evidence evidence;

    @Column(nullable = false)
    private String byName;

    @Column(nullable = false)
    private Instant at;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected IndemnityRung() {}

    @SuppressWarnings("NullAway.Init")
    public IndemnityRung(UUID client, RecordRung command, @Nullable Evidence evidence, String byName, Instant at) {
        super(client, command.deal());
        this.dimension = command.dimension();
        change(command, evidence, byName, at);
    }

    /** It now stands here. */
    public void change(RecordRung command, @Nullable Evidence newEvidence, String changedBy, Instant when) {
        rung = command.rung().orElse(null);
        agreed = command.agreed();
        amount = command.amount().map(Money::amount).orElse(null);
        currency = command.amount().map(Money::currency).orElse(null);
        note = command.note();
        evidence = newEvidence;
        byName = changedBy;
        at = when;
    }

    public Dimension dimension() {
        return dimension;
    }

    public Optional<Integer> rung() {
        return Optional.ofNullable(rung);
    }

    public boolean agreed() {
        return agreed;
    }

    public Optional<Money> amount() {
        return amount == null || currency == null ? Optional.empty() : Optional.of(new Money(amount, currency));
    }

    public String note() {
        return note;
    }

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }
}
