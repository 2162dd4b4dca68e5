package freehold.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A practice member's place on one deal's team: what lets them in, and nothing else does. */
@Entity
@Table(name = "team_seat")
public class Seat {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "client_id", nullable = false)
    private UUID client;

    @Column(name = "deal_id", nullable = false)
    private UUID deal;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    public Seat(UUID client, UUID deal, UUID person) {
        this.id = UUID.randomUUID();
        this.client = client;
        this.deal = deal;
        this.person = person;
    }

    public UUID client() {
        return client;
    }

    public UUID deal() {
        return deal;
    }

    public UUID person() {
        return person;
    }
}
