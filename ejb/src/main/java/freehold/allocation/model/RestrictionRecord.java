package freehold.allocation.model;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Promise;
import freehold.allocation.RecordPromise;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet.Said;
import freehold.deal.Artefact;
import freehold.deal.Evidence;
import freehold.deal.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the vendor says to a use restriction for one artefact; the newest word stands. */
@Entity
public class RestrictionRecord extends Standing {
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

    @SuppressWarnings("NullAway.Init")
    protected RestrictionRecord() {}

    public RestrictionRecord(
            UUID client,
            Artefact artefact,
            RecordPromise command,
            @Nullable Evidence evidence,
            String byName,
            Instant at) {
        super(client, command.deal(), byName, at);
        this.restriction = command.restriction();
        this.artefact = artefact;
        this.stage = command.stage();
        this.promise = command.promise();
        this.days = command.days().orElse(null);
        this.qualification = command.qualification();
        this.evidence = evidence;
    }

    /** The vendor now says this. Refused when the person has not seen what stands here now. */
    public void change(RecordPromise command, @Nullable Evidence newEvidence, String changedBy, Instant when) {
        expectSeen(
                command.seen(artefact),
                "allocation.refusal.promise-changed-meanwhile",
                "{deal.artefact." + artefact + "}",
                said().words());
        stage = command.stage();
        promise = command.promise();
        days = command.days().orElse(null);
        qualification = command.qualification();
        evidence = newEvidence;
        revised(changedBy, when);
    }

    public Restriction restriction() {
        return restriction;
    }

    public Artefact artefact() {
        return artefact;
    }

    /** What stands now. */
    public Said said() {
        return new Said(
                stage,
                promise,
                Optional.ofNullable(days),
                qualification,
                Optional.ofNullable(evidence),
                byName(),
                at(),
                revision());
    }
}
