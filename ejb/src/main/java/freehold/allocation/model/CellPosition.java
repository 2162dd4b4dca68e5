package freehold.allocation.model;

import freehold.allocation.AllocateArtefact;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.deal.Evidence;
import freehold.deal.OfDeal;
import freehold.shared.Refused;
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

/**
 * A position in a cell at a stage, with the words it rests on. Whoever changes it says which revision they had before
 * them; when someone else came first, nothing is overwritten and they are told what stands there now.
 */
@Entity
public class CellPosition extends OfDeal {
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

    @Column(nullable = false)
    private String byName;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private int revision;

    /** Settles two changes in the same instant; {@link #revision} is what people see. */
    @Version
    @Column(name = "lock_version", nullable = false)
    private int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected CellPosition() {}

    public CellPosition(UUID client, AllocateArtefact command, @Nullable Evidence evidence, String byName, Instant at) {
        super(client, command.deal());
        this.artefact = command.artefact();
        this.right = command.right();
        this.stage = command.stage();
        this.position = command.position();
        this.evidence = evidence;
        this.note = command.note();
        this.byName = byName;
        this.at = at;
        this.revision = 1;
    }

    /** Takes another position. Refused when the person has not seen what stands here now. */
    public void change(AllocateArtefact command, @Nullable Evidence newEvidence, String changedBy, Instant when) {
        if (command.seen() != revision) {
            throw Refused.because(
                    "allocation.refusal.changed-meanwhile", byName, "{allocation.position." + position + "}");
        }
        position = command.position();
        evidence = newEvidence;
        note = command.note();
        byName = changedBy;
        at = when;
        revision++;
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

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    public int revision() {
        return revision;
    }
}
