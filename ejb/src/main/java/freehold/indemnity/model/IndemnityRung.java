package freehold.indemnity.model;

import freehold.deal.Evidence;
import freehold.deal.Standing;
import freehold.indemnity.Dimension;
import freehold.indemnity.IndemnitySheet.Line;
import freehold.indemnity.RecordRung;
import freehold.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a deal's indemnity stands in one dimension; the newest word stands. */
@Entity
public class IndemnityRung extends Standing {
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

    @SuppressWarnings("NullAway.Init")
    protected IndemnityRung() {}

    @SuppressWarnings("NullAway.Init")
    public IndemnityRung(UUID client, RecordRung command, @Nullable Evidence evidence, String byName, Instant at) {
        super(client, command.deal(), byName, at);
        this.dimension = command.dimension();
        stand(command, evidence);
    }

    /** It now stands here. Refused when the person has not seen where it stood. */
    public void change(RecordRung command, @Nullable Evidence newEvidence, String changedBy, Instant when) {
        expectSeen(command.seen(), "indemnity.refusal.changed-meanwhile", line().words());
        stand(command, newEvidence);
        revised(changedBy, when);
    }

    private void stand(RecordRung command, @Nullable Evidence newEvidence) {
        rung = command.rung().orElse(null);
        agreed = command.agreed();
        amount = command.amount().map(Money::amount).orElse(null);
        currency = command.amount().map(Money::currency).orElse(null);
        note = command.note();
        evidence = newEvidence;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** Where it stands now. */
    public Line line() {
        return new Line(
                dimension,
                Optional.ofNullable(rung),
                agreed,
                amount == null || currency == null ? Optional.empty() : Optional.of(new Money(amount, currency)),
                note,
                Optional.ofNullable(evidence),
                byName(),
                at(),
                revision());
    }
}
