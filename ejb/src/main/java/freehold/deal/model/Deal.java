package freehold.deal.model;

import freehold.deal.Artefact;
import freehold.deal.Channel;
import freehold.deal.DealStage;
import freehold.deal.Edition;
import freehold.deal.Encoder;
import freehold.deal.OpenDeal.Commitment;
import freehold.deal.Particular;
import freehold.deal.Scope;
import freehold.shared.Money;
import freehold.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A client's commitment with one vendor. It is opened in preparation, moves stage by stage at an advisor's word as far
 * as every {@link MoveRule} agrees, and takes no more changes once signed or closed. Which artefacts the deployment
 * creates is undecided until someone decides it, and so is whose model makes the embeddings.
 */
@Entity
public class Deal {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "client_id", nullable = false)
    private UUID client;

    @Column(nullable = false)
    private String vendor;

    @Column(nullable = false)
    private String product;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Edition edition;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Channel channel;

    @Column(nullable = false)
    private BigDecimal valueAmount;

    @Column(nullable = false)
    private String valueCurrency;

    @Column(nullable = false)
    private int termMonths;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DealStage stage;

    @Column(nullable = false)
    private LocalDate targetSignature;

    /** One letter an artefact in their order: Y, N, or ? for undecided. Six fixed facts need no table of their own. */
    @Column(nullable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Encoder encoder;

    @Column(nullable = false)
    private Instant openedAt;

    /** Who changed the particulars last; nobody did before the first change. */
    private @Nullable String changedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Deal() {}

    public Deal(UUID client, Commitment terms, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.client = client;
        this.stage = DealStage.PREPARING;
        this.scope = "?".repeat(Artefact.values().length);
        this.encoder = Encoder.UNDECIDED;
        this.openedAt = openedAt;
        commit(terms);
    }

    private void commit(Commitment terms) {
        vendor = terms.vendor();
        product = terms.product();
        edition = terms.edition();
        channel = terms.channel();
        valueAmount = terms.value().amount();
        valueCurrency = terms.value().currency();
        termMonths = terms.termMonths();
        targetSignature = terms.targetSignature();
    }

    /**
     * Takes over what is now to be bought. Refused once the deal has ended, and when somebody else changed it since:
     * then nothing is overwritten, and the refusal tells who changed what.
     *
     * @param seen what the person had before them
     */
    public void change(Commitment seen, Commitment terms, String by) {
        refuseWhenEnded();
        List<Particular> meanwhile = seen.differences(commitment());
        if (!meanwhile.isEmpty()) {
            throw Refused.because(
                    "deal.refusal.changed-meanwhile",
                    Objects.requireNonNullElse(changedBy, ""),
                    meanwhile.stream()
                            .map(one -> "{deal.particular." + one + "}")
                            .collect(Collectors.joining(", ")));
        }
        commit(terms);
        changedBy = by;
    }

    /** Refuses when the deal takes no more changes. */
    public void refuseWhenEnded() {
        if (stage.ended()) {
            throw Refused.because("deal.refusal.ended");
        }
    }

    /**
     * Moves to a stage. Every {@link MoveRule} must agree; signing and closing are for good.
     *
     * @param cleared whether counsel have cleared what the deal says now
     */
    public void move(DealStage to, boolean cleared) {
        MoveRule.Case at = new MoveRule.Case(stage, to, cleared);
        for (MoveRule rule : MoveRule.inForce()) {
            rule.refusal(at).ifPresent(refusal -> {
                throw new Refused(refusal);
            });
        }
        stage = to;
    }

    /** Decides whether the deployment creates an artefact. */
    public void decide(Artefact artefact, Scope decision) {
        refuseWhenEnded();
        char letter =
                switch (decision) {
                    case YES -> 'Y';
                    case NO -> 'N';
                    case UNDECIDED -> '?';
                };
        StringBuilder letters = new StringBuilder(scope);
        letters.setCharAt(artefact.number() - 1, letter);
        scope = letters.toString();
    }

    /** Takes down whose model makes the embeddings. Refused once the deal has ended. */
    public void madeBy(Encoder model) {
        refuseWhenEnded();
        encoder = model;
    }

    /** The decision for each artefact. */
    public Map<Artefact, Scope> scope() {
        Map<Artefact, Scope> decisions = new EnumMap<>(Artefact.class);
        for (Artefact artefact : Artefact.values()) {
            decisions.put(
                    artefact,
                    switch (scope.charAt(artefact.number() - 1)) {
                        case 'Y' -> Scope.YES;
                        case 'N' -> Scope.NO;
                        default -> Scope.UNDECIDED;
                    });
        }
        return decisions;
    }

    /** What would be bought. */
    public Commitment commitment() {
        return new Commitment(
                vendor, product, edition, channel, new Money(valueAmount, valueCurrency), termMonths, targetSignature);
    }

    public UUID id() {
        return id;
    }

    public UUID client() {
        return client;
    }

    public DealStage stage() {
        return stage;
    }

    /** Whose model makes the embeddings. */
    public Encoder encoder() {
        return encoder;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
