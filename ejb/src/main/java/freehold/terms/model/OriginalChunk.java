package freehold.terms.model;

import freehold.deal.OfDeal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A megabyte, or the last part of one, of an original: so that no upload or download holds 50 of them in memory. */
@Entity
public class OriginalChunk extends OfDeal {
    @Column(name = "version_id", nullable = false)
    private UUID version;

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false)
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected OriginalChunk() {}

    public OriginalChunk(UUID client, UUID deal, UUID version, int ordinal, byte[] bytes) {
        super(client, deal);
        this.version = version;
        this.ordinal = ordinal;
        this.bytes = bytes.clone();
    }

    public UUID version() {
        return version;
    }

    public int ordinal() {
        return ordinal;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
