package freehold.terms.model;

import freehold.deal.Evidence;
import freehold.deal.OfDeal;
import freehold.shared.Check;
import freehold.shared.Refused;
import freehold.terms.FindingState;
import freehold.terms.Severity;
import freehold.terms.Trap;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A trap at a place in a document. It is open until drafting answers it, the client concedes it for a reason, or a
 * later round strikes it; a settled one can be reopened.
 */
@Entity
public class Finding extends OfDeal {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Trap trap;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FindingState state;

    @Embedded
    private Evidence evidence;

    /** While open what was noted with it; afterwards the drafting, the reason, or the round that struck it. */
    @Column(nullable = false)
    private String note;

    @Column(nullable = false)
    private String byName;

    @Column(nullable = false)
    private Instant at;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    public Finding(
            UUID client,
            UUID deal,
            Trap trap,
            Severity severity,
            Evidence evidence,
            String note,
            String byName,
            Instant at) {
        super(client, deal);
        this.trap = trap;
        this.severity = severity;
        this.state = FindingState.OPEN;
        this.evidence = evidence;
        this.note = note;
        this.byName = byName;
        this.at = at;
    }

    /** Settles or reopens it. Refused without words that say how or why, and when nothing would change. */
    public void settle(FindingState to, String words, String settledBy, Instant when) {
        if (to == state) {
            throw Refused.because("terms.refusal.finding-same");
        }
        note = to == FindingState.OPEN ? words : Check.text(words, Check.PROSE, "terms.refusal.settlement");
        state = to;
        byName = settledBy;
        at = when;
    }

    public Trap trap() {
        return trap;
    }

    public Severity severity() {
        return severity;
    }

    public FindingState state() {
        return state;
    }

    public Evidence evidence() {
        return evidence;
    }

    public String note() {
        return note;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }
}
