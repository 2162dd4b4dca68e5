package freehold.allocation.model;

import freehold.allocation.Playbook;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A version of a client's playbook, kept for ever: briefings name the version they were held against. */
@Entity
@Immutable
public class PlaybookVersion {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "client_id", nullable = false)
    private UUID client;

    @Column(nullable = false)
    private int number;

    /** The cells as JSON, in the form of the shipped playbook. */
    @Column(nullable = false)
    private String cells;

    @Column(nullable = false)
    private String madeByName;

    @Column(nullable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected PlaybookVersion() {}

    public PlaybookVersion(UUID client, Playbook playbook, String madeByName, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.client = client;
        this.number = playbook.number();
        this.cells = PlaybookText.write(playbook.cells());
        this.madeByName = madeByName;
        this.madeAt = madeAt;
    }

    /** What it says. */
    public Playbook playbook() {
        return new Playbook(number, PlaybookText.read(cells));
    }

    public int number() {
        return number;
    }

    public String madeByName() {
        return madeByName;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
