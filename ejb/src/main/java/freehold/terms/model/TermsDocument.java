package freehold.terms.model;

import freehold.deal.OfDeal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;

/** One of the vendor's documents in a deal. Its versions are the rounds; none replaces another. */
@Entity
public class TermsDocument extends OfDeal {
    @Column(nullable = false)
    private String title;

    @SuppressWarnings("NullAway.Init")
    protected TermsDocument() {}

    public TermsDocument(UUID client, UUID deal, String title) {
        super(client, deal);
        this.title = title;
    }

    public String title() {
        return title;
    }
}
