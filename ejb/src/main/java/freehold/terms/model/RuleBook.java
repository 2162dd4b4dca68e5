package freehold.terms.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A version of what a practice adds to the reader's rule book. It belongs to the practice and to no client, so the
 * database's wall alone stands around it.
 */
@Entity
@Immutable
public class RuleBook {
    @Id
    private UUID id;

    @Column(name = "practice_id", nullable = false)
    private UUID practice;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String savedByName;

    @Column(nullable = false)
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected RuleBook() {}

    public RuleBook(UUID practice, int number, String text, String savedByName, Instant savedAt) {
        this.id = UUID.randomUUID();
        this.practice = practice;
        this.number = number;
        this.text = text;
        this.savedByName = savedByName;
        this.savedAt = savedAt;
    }

    public UUID practice() {
        return practice;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public String savedByName() {
        return savedByName;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
