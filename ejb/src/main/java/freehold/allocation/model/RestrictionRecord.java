package freehold.allocation.model;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Promise;
import freehold.allocation.RecordPromise;
import freehold.allocation.Restriction;
import freehold.deal.Artefact;
import freehold.deal.Evidence;
import freehold.deal.OfDeal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the vendor says to a use restriction for one artefact; the newest word stands. */
@Entity
public class RestrictionRecord extends OfDeal {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Restriction restriction;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Artefact artefact;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NegotiationStage stage;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Promise promise;

    private @Nullable Integer days;

    @Column(nullable = false)
    private String qualification;

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
    protected RestrictionRecord() {}

    public RestrictionRecord(
            UUID client,
            Artefact artefact,
            RecordPromise command,
            @Nullable Evidence evidence,
            String byName,
            Instant at) {
        super(client, command.deal());
        this.restriction = command.restriction();
        this.artefact = artefact;
        this.stage = command.stage();
        this.promise = command.promise();
        this.days = command.days().orElse(null);
        this.qualification = command.qualification();
        this.evidence = evidence;
        this.byName = byName;
        this.at = at;
    }

    /** The vendor now says this. */
    public void change(RecordPromise command, @Nullable Evidence newEvidence, String changedBy, Instant when) {
        stage = command.stage();
        promise = command.promise();
        days = command.days().orElse(null);
        qualification = command.qualification();
        evidence = newEvidence;
        byName = changedBy;
        at = when;
    }

    public Restriction restriction() {
        return restriction;
    }

    public Artefact artefact() {
        return artefact;
    }

    public NegotiationStage stage() {
        return stage;
    }

    public Promise promise() {
        return promise;
    }

    public Optional<Integer> days() {
        return Optional.ofNullable(days);
    }

    public String qualification() {
        return qualification;
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
