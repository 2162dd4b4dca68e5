package freehold.briefing.model;

import freehold.briefing.Capacity;
import freehold.briefing.Decision;
import freehold.briefing.SignOffBriefing;
import freehold.deal.OfDeal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Counsel's word on a briefing, bound to the hash of what they read. Kept for ever; never changed. */
@Entity
@Immutable
public class SignOff extends OfDeal {
    @Column(name = "briefing_id", nullable = false)
    private UUID briefing;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Column(nullable = false)
    private String personName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Decision decision;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private Instant authenticatedAt;

    @Column(nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SignOff() {}

    public SignOff(
            UUID client, SignOffBriefing command, UUID person, String personName, Instant authenticatedAt, Instant at) {
        super(client, command.deal());
        this.briefing = command.briefing();
        this.person = person;
        this.personName = personName;
        this.capacity = command.capacity();
        this.decision = command.decision();
        this.reason = command.reason();
        this.sha256 = command.sha256();
        this.authenticatedAt = authenticatedAt;
        this.at = at;
    }

    public UUID briefing() {
        return briefing;
    }

    public UUID person() {
        return person;
    }

    public String personName() {
        return personName;
    }

    public Capacity capacity() {
        return capacity;
    }

    public Decision decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }

    public String sha256() {
        return sha256;
    }

    public Instant authenticatedAt() {
        return authenticatedAt;
    }

    public Instant at() {
        return at;
    }
}
