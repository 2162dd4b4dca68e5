package freehold.checklist;

import freehold.allocation.AllocationSheet;
import freehold.allocation.CellSheet;
import freehold.allocation.RestrictionSheet;
import freehold.deal.DealSheet;
import freehold.indemnity.IndemnitySheet;
import freehold.terms.DocumentSheet;
import freehold.terms.FindingSheet;
import java.util.List;
import java.util.Optional;

/** Everything a deal shows: what the steps are derived from, and what a briefing freezes. */
public record DealFacts(
        DealSheet deal,
        List<DocumentSheet> documents,
        AllocationSheet allocation,
        List<RestrictionSheet> restrictions,
        List<FindingSheet> findings,
        IndemnitySheet indemnity,
        List<WaiverSheet> waivers) {
    public DealFacts {
        documents = List.copyOf(documents);
        restrictions = List.copyOf(restrictions);
        findings = List.copyOf(findings);
        waivers = List.copyOf(waivers);
    }

    /** The waiver in force for a subject. */
    public Optional<WaiverSheet> waiver(WaiverSubject subject) {
        return waivers.stream()
                .filter(waiver -> waiver.subject().equals(subject))
                .findFirst();
    }

    /** The waiver in force for a cell. */
    public Optional<WaiverSheet> waiver(CellSheet cell) {
        return waiver(WaiverSubject.of(cell));
    }

    /** The waiver in force for a restriction. */
    public Optional<WaiverSheet> waiver(RestrictionSheet restriction) {
        return waiver(WaiverSubject.of(restriction));
    }

    /** The cells that still need the vendor or a waiver: gaps and silences nobody has waived. */
    public List<CellSheet> unsettledCells() {
        return allocation.cells().stream()
                .filter(cell -> !cell.gap().closed() && waiver(cell).isEmpty())
                .toList();
    }
}
