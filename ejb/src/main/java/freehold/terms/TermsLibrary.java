package freehold.terms;

import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.deal.Evidence;
import freehold.deal.Library;
import freehold.deal.Place;
import freehold.shared.Check;
import freehold.shared.Refused;
import freehold.terms.model.Clause;
import freehold.terms.model.DocumentVersion;
import freehold.terms.model.TermsDocument;
import freehold.terms.model.TermsStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Vouches for the words other contexts quote: they are taken from the text that was read, never from the request. */
@Gated
@Stateless
public class TermsLibrary implements Library {
    private static final int LONGEST_QUOTE = 4_000;
    private static final int CONTEXT = 40;

    private final Gate gate;
    private final TermsStore terms;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected TermsLibrary() {
        this(null, null);
    }

    @Inject
    public TermsLibrary(Gate gate, TermsStore terms) {
        this.gate = gate;
        this.terms = terms;
    }

    @Override
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER})
    public Evidence quote(UUID deal, Place place) {
        gate.enter(deal);
        DocumentVersion version = terms.version(deal, place.version()).orElseThrow(Documents::unknown);
        String text = terms.text(version.id()).orElseThrow(() -> Refused.because("terms.refusal.unread"));
        Check.that(
                place.start() >= 0 && place.start() < place.end() && place.end() <= text.length(),
                "terms.refusal.place");
        Check.that(place.end() - place.start() <= LONGEST_QUOTE, "terms.refusal.quote-long", LONGEST_QUOTE);
        String quote = text.substring(place.start(), place.end());
        Check.that(!quote.isBlank(), "terms.refusal.place");
        String title = terms.document(deal, version.document())
                .map(TermsDocument::title)
                .orElseThrow(Documents::unknown);
        return new Evidence(
                version.id(),
                title + " " + version.number(),
                clauseAt(version.id(), place.start()),
                place.start(),
                place.end(),
                quote,
                text.substring(Math.max(0, place.start() - CONTEXT), place.start()),
                text.substring(place.end(), Math.min(text.length(), place.end() + CONTEXT)));
    }

    private String clauseAt(UUID version, int offset) {
        return terms.clauses(version).stream()
                .map(Clause::span)
                .filter(span -> span.start() <= offset && offset < span.end())
                .map(ClauseSpan::label)
                .findFirst()
                .orElse("");
    }

    @Override
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public int documentsRead(UUID deal) {
        gate.enter(deal);
        return (int) terms.versions(deal).stream()
                .filter(version -> version.reading() == Reading.READ)
                .map(DocumentVersion::document)
                .distinct()
                .count();
    }
}
