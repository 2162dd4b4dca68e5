package freehold.deal;

import freehold.shared.Refusal;
import freehold.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What stands in a deal until someone says otherwise. Whoever changes it says which revision they had before them; when
 * someone else came first, nothing is overwritten and they are told what stands there now.
 */
@MappedSuperclass
public abstract class Standing extends OfDeal {
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
    protected Standing() {}

    protected Standing(UUID client, UUID deal, String byName, Instant at) {
        super(client, deal);
        this.byName = byName;
        this.at = at;
        this.revision = 1;
    }

    /**
     * Refused when the person has not seen what stands here now.
     *
     * @param seen the revision they had before them
     * @param refusal key of the sentence that tells them who came first, and what is said now
     */
    protected void expectSeen(int seen, String refusal, Object... now) {
        if (seen != revision) {
            List<Object> args =
                    Stream.concat(Stream.of(byName), Arrays.stream(now)).toList();
            throw new Refused(new Refusal(refusal, args));
        }
    }

    /** Someone says otherwise. */
    protected void revised(String changedBy, Instant when) {
        byName = changedBy;
        at = when;
        revision++;
    }

    /** Who said so last. */
    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    /** Rises with every change. */
    public int revision() {
        return revision;
    }
}
