package freehold.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What every record of a deal carries, whatever context keeps it: which client and which deal it belongs to. */
@MappedSuperclass
public abstract class OfDeal {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "client_id", nullable = false)
    private UUID client;

    @Column(name = "deal_id", nullable = false)
    private UUID deal;

    @SuppressWarnings("NullAway.Init")
    protected OfDeal() {}

    protected OfDeal(UUID client, UUID deal) {
        this(UUID.randomUUID(), client, deal);
    }

    protected OfDeal(UUID id, UUID client, UUID deal) {
        this.id = id;
        this.client = client;
        this.deal = deal;
    }

    public UUID id() {
        return id;
    }

    public UUID client() {
        return client;
    }

    public UUID deal() {
        return deal;
    }
}
