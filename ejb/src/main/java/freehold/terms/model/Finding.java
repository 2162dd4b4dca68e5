package freehold.terms.model;

import freehold.deal.Evidence;
import freehold.deal.Standing;
import freehold.shared.Check;
import freehold.terms.FindingState;
import freehold.terms.SettleTrap;
import freehold.terms.Severity;
import freehold.terms.Trap;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * A trap at a place in a document. It is open until drafting answers it, the client concedes it for a reason, or a
 * later round strikes it; a settled one can be reopened.
 */
@Entity
public class Finding extends Standing {
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
        super(client, deal, byName, at);
        this.trap = trap;
        this.severity = severity;
        this.state = FindingState.OPEN;
        this.evidence = evidence;
        this.note = note;
    }

    /**
     * Settles or reopens it, or puts how it was settled in other words. Refused when the person has not seen what
     * became of it, and when nothing would change.
     */
    public void settle(SettleTrap command, String settledBy, Instant when) {
        expectSeen(command.seen(), "terms.refusal.changed-meanwhile", "{terms.finding." + state + "}");
        boolean same = command.to() == state
                && (command.words().isEmpty() || command.words().equals(note));
        Check.that(!same, "terms.refusal.finding-same");
        note = command.words();
        state = command.to();
        revised(settledBy, when);
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
}
