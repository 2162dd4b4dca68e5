package freehold.checklist.model;

import freehold.checklist.Waive;
import freehold.checklist.WaiverSubject;
import freehold.deal.OfDeal;
import freehold.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A named person's word that something need not be settled, and why. It holds until withdrawn, and is kept afterwards.
 */
@Entity
public class Waiver extends OfDeal {
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false)
    private WaiverSubject.Kind kind;

    @Column(name = "subject_name", nullable = false)
    private String name;

    @Column(nullable = false)
    private String reason;

    @Column(name = "by_person", nullable = false)
    private UUID byPerson;

    @Column(nullable = false)
    private String byName;

    @Column(nullable = false)
    private Instant at;

    private @Nullable String withdrawnByName;

    private @Nullable Instant withdrawnAt;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected Waiver() {}

    public Waiver(UUID client, Waive command, UUID byPerson, String byName, Instant at) {
        super(client, command.deal());
        this.kind = command.subject().kind();
        this.name = command.subject().name();
        this.reason = command.reason();
        this.byPerson = byPerson;
        this.byName = byName;
        this.at = at;
    }

    /** Takes the word back. */
    public void withdraw(String withdrawnBy, Instant when) {
        if (withdrawnAt != null) {
            throw Refused.because("checklist.refusal.withdrawn");
        }
        withdrawnByName = withdrawnBy;
        withdrawnAt = when;
    }

    /** What it is about. */
    public WaiverSubject subject() {
        return new WaiverSubject(kind, name);
    }

    public String reason() {
        return reason;
    }

    public UUID byPerson() {
        return byPerson;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    /** Who took it back, if somebody did. */
    public Optional<String> withdrawnByName() {
        return Optional.ofNullable(withdrawnByName);
    }
}
