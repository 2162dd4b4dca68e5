package freehold.allocation.model;

import freehold.allocation.AllocateArtefact;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.Right;
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

/** A position in a cell at a stage, with the words it rests on. */
@Entity
public class CellPosition extends Standing {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Artefact artefact;

    @Enumerated(EnumType.STRING)
    @Column(name = "artefact_right", nullable = false)
    private Right right;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NegotiationStage stage;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Position position;

    @Embedded
    private @Nullable Evidence evidence;

    @Column(nullable = false)
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected CellPosition() {}

    public CellPosition(UUID client, AllocateArtefact command, @Nullable Evidence evidence, String byName, Instant at) {
        super(client, command.deal(), byName, at);
        this.artefact = command.artefact();
        this.right = command.right();
        this.stage = command.stage();
        this.position = command.position();
        this.evidence = evidence;
        this.note = command.note();
    }

    /** Takes another position. Refused when the person has not seen what stands here now. */
    public void change(AllocateArtefact command, @Nullable Evidence newEvidence, String changedBy, Instant when) {
        expectSeen(command.seen(), "allocation.refusal.changed-meanwhile", "{allocation.position." + position + "}");
        position = command.position();
        evidence = newEvidence;
        note = command.note();
        revised(changedBy, when);
    }

    public Artefact artefact() {
        return artefact;
    }

    public Right right() {
        return right;
    }

    public NegotiationStage stage() {
        return stage;
    }

    public Position position() {
        return position;
    }

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    public String note() {
        return note;
    }
}
