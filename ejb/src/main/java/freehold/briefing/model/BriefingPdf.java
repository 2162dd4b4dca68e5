package freehold.briefing.model;

import freehold.deal.OfDeal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The PDF made when a briefing was issued. Never made anew, so its hash stays. */
@Entity
@Immutable
public class BriefingPdf extends OfDeal {
    @Column(name = "briefing_id", nullable = false)
    private UUID briefing;

    @Column(nullable = false)
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected BriefingPdf() {}

    public BriefingPdf(Briefing briefing, byte[] bytes) {
        super(briefing.client(), briefing.deal());
        this.briefing = briefing.id();
        this.bytes = bytes.clone();
    }

    public UUID briefing() {
        return briefing;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
