package freehold.terms.model;

import freehold.deal.OfDeal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;

/** The text the reader extracted from a version; all offsets count its UTF-16 units. */
@Entity
public class ReadText extends OfDeal {
    @Column(name = "version_id", nullable = false)
    private UUID version;

    @Column(nullable = false)
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected ReadText() {}

    public ReadText(DocumentVersion version, String text) {
        super(version.client(), version.deal());
        this.version = version.id();
        this.text = text;
    }

    public UUID version() {
        return version;
    }

    public String text() {
        return text;
    }
}
