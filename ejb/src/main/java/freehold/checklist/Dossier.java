package freehold.checklist;

import freehold.allocation.Allocation;
import freehold.allocation.Restrictions;
import freehold.checklist.model.WaiverStore;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.indemnity.Indemnities;
import freehold.terms.Documents;
import freehold.terms.Findings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gathers everything a deal shows, through the services of its contexts and so through their gates. */
@Dependent
public class Dossier {
    private final Deals deals;
    private final Documents documents;
    private final Allocation allocation;
    private final Restrictions restrictions;
    private final Findings findings;
    private final Indemnities indemnities;

    @Inject
    public Dossier(
            Deals deals,
            Documents documents,
            Allocation allocation,
            Restrictions restrictions,
            Findings findings,
            Indemnities indemnities) {
        this.deals = deals;
        this.documents = documents;
        this.allocation = allocation;
        this.restrictions = restrictions;
        this.findings = findings;
        this.indemnities = indemnities;
    }

    /** All facts of a deal as they stand. */
    DealFacts of(UUID id, WaiverStore waivers) {
        DealSheet deal = deals.sheet(id);
        return new DealFacts(
                deal,
                documents.list(id),
                allocation.sheet(deal),
                restrictions.list(deal),
                findings.list(id),
                indemnities.sheet(id),
                waivers.inForce(id).stream()
                        .map(waiver -> new WaiverSheet(
                                waiver.id(), waiver.subject(), waiver.reason(), waiver.byName(), waiver.at()))
                        .toList());
    }
}
