package freehold.journal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One line of the journal. Never changes. */
@Entity
@Immutable
public class JournalEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_entry_seq")
    @SequenceGenerator(name = "journal_entry_seq", sequenceName = "journal_entry_seq", allocationSize = 20)
    @Column(name = "id")
    private @Nullable Long id;

    @TenantId
    @Column(name = "client_id", nullable = false)
    private UUID client;

    @Column(name = "deal_id")
    private @Nullable UUID deal;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Column(nullable = false)
    private String personName;

    @Column(nullable = false)
    private String organisationName;

    @Column(nullable = false)
    private String act;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    public JournalEntry(
            UUID client,
            @Nullable UUID deal,
            UUID person,
            String personName,
            String organisationName,
            String act,
            String subject,
            Instant at) {
        this.client = client;
        this.deal = deal;
        this.person = person;
        this.personName = personName;
        this.organisationName = organisationName;
        this.act = act;
        this.subject = subject;
        this.at = at;
    }

    /** Its number, rising with time; what pages of the journal go on from. */
    public long number() {
        return id == null ? 0 : id;
    }

    public UUID client() {
        return client;
    }

    public Optional<UUID> deal() {
        return Optional.ofNullable(deal);
    }

    public UUID person() {
        return person;
    }

    public String personName() {
        return personName;
    }

    public String organisationName() {
        return organisationName;
    }

    public String act() {
        return act;
    }

    public String subject() {
        return subject;
    }

    public Instant at() {
        return at;
    }
}
