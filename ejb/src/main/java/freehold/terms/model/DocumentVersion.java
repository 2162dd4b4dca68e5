package freehold.terms.model;

import freehold.deal.OfDeal;
import freehold.shared.Check;
import freehold.terms.Format;
import freehold.terms.Reading;
import freehold.terms.Unreadable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was uploaded once. The original stays as it came, byte for byte, unless it could not be read and
 * someone chose to discard it; hash and name stay in any case. It waits, is read, and then has text and clauses or a
 * reason why not.
 */
@Entity
public class DocumentVersion extends OfDeal {
    @Column(name = "document_id", nullable = false)
    private UUID document;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String fileName;

    @Column(nullable = false)
    private long size;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private String uploadedByName;

    @Column(nullable = false)
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Reading reading;

    @Column(nullable = false)
    private Instant readingSince;

    @Enumerated(EnumType.STRING)
    private @Nullable Unreadable unreadable;

    @Enumerated(EnumType.STRING)
    private @Nullable Format format;

    private @Nullable Integer pages;

    @Column(nullable = false)
    private boolean discarded;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected DocumentVersion() {}

    public DocumentVersion(
            UUID id,
            TermsDocument document,
            int number,
            String fileName,
            Original original,
            String uploadedByName,
            Instant uploadedAt) {
        super(id, document.client(), document.deal());
        this.document = document.id();
        this.number = number;
        this.fileName = fileName;
        this.size = original.size();
        this.sha256 = original.sha256();
        this.uploadedByName = uploadedByName;
        this.uploadedAt = uploadedAt;
        this.reading = Reading.WAITING;
        this.readingSince = uploadedAt;
    }

    /** What arrived: how many bytes, and their SHA-256. */
    public record Original(long size, String sha256) {}

    /** The reader takes it up. */
    public void takenUp(Instant now) {
        reading = Reading.READING;
        readingSince = now;
    }

    /** The reader has read it. */
    public void read(Format as, @Nullable Integer withPages) {
        reading = Reading.READ;
        format = as;
        pages = withPages;
        unreadable = null;
    }

    /** The reader cannot read it. */
    public void cannotBeRead(Unreadable why) {
        reading = Reading.REFUSED;
        unreadable = why;
    }

    /** Lets go of the original. Only what cannot be read is ever let go. */
    public void discard() {
        Check.that(reading == Reading.REFUSED, "terms.refusal.discard");
        discarded = true;
    }

    public UUID document() {
        return document;
    }

    public int number() {
        return number;
    }

    public String fileName() {
        return fileName;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public String uploadedByName() {
        return uploadedByName;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Reading reading() {
        return reading;
    }

    /** Since when it waits or is being read. */
    public Instant readingSince() {
        return readingSince;
    }

    public Optional<Unreadable> unreadable() {
        return Optional.ofNullable(unreadable);
    }

    public Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    public Optional<Integer> pages() {
        return Optional.ofNullable(pages);
    }

    public boolean discarded() {
        return discarded;
    }
}
