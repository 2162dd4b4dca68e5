package freehold.demo;

import freehold.allocation.AllocateArtefact;
import freehold.allocation.Allocation;
import freehold.allocation.AllocationSheet;
import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.Promise;
import freehold.allocation.RecordPromise;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.Restrictions;
import freehold.deal.Artefact;
import freehold.deal.DealSheet;
import freehold.indemnity.Indemnities;
import freehold.indemnity.IndemnitySheet;
import freehold.indemnity.RecordRung;
import freehold.terms.FindingSheet;
import freehold.terms.FindingState;
import freehold.terms.Findings;
import freehold.terms.RecordTrap;
import freehold.terms.SettleTrap;
import freehold.terms.Trap;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Enters what was read, asks for better, and settles traps, for whoever is the caller. */
@Dependent
class DemoNegotiation {
    private final Allocation allocation;
    private final Restrictions restrictions;
    private final Findings findings;
    private final Indemnities indemnities;

    @Inject
    DemoNegotiation(Allocation allocation, Restrictions restrictions, Findings findings, Indemnities indemnities) {
        this.allocation = allocation;
        this.restrictions = restrictions;
        this.findings = findings;
        this.indemnities = indemnities;
    }

    /** Enters a reading at a stage, as far as the deal asks for it. */
    void enter(DealSheet deal, DemoTerms.Text text, DemoReading reading, NegotiationStage stage) {
        AllocationSheet table = allocation.sheet(deal);
        for (DemoReading.Cell cell : reading.cells()) {
            table.cell(cell.artefact(), cell.right()).ifPresent(asked -> allocate(deal.id(), text, cell, stage));
        }
        reading.promises().forEach(said -> promise(deal, text, said, stage));
        reading.traps()
                .forEach(found -> findings.record(RecordTrap.of(
                        deal.id(), found.trap(), found.severity(), text.place(found.words()), found.note())));
        IndemnitySheet standing = indemnities.sheet(deal.id());
        for (DemoReading.Rung rung : reading.rungs()) {
            indemnities.record(RecordRung.of(
                    deal.id(),
                    rung.dimension(),
                    rung.rung().orElse(null),
                    stage == NegotiationStage.AGREED,
                    rung.sum().orElse(null),
                    rung.note(),
                    rung.rung().isPresent() ? text.place(rung.words()) : null,
                    standing.revision(rung.dimension())));
        }
    }

    private void allocate(UUID deal, DemoTerms.Text text, DemoReading.Cell cell, NegotiationStage stage) {
        boolean silent = cell.position() == Position.SILENT;
        allocation.allocate(AllocateArtefact.of(
                deal,
                cell.artefact(),
                cell.right(),
                stage,
                cell.position(),
                silent ? null : text.place(cell.words()),
                silent ? cell.words() : null,
                0));
    }

    private void promise(DealSheet deal, DemoTerms.Text text, DemoReading.Said said, NegotiationStage stage) {
        Map<Artefact, Integer> seen = restrictions.list(deal).stream()
                .filter(one -> one.restriction() == said.restriction()
                        && said.artefacts().contains(one.artefact()))
                .collect(Collectors.toMap(
                        RestrictionSheet::artefact,
                        one -> one.said().map(RestrictionSheet.Said::revision).orElse(0)));
        if (!seen.isEmpty()) {
            restrictions.record(RecordPromise.of(
                    deal.id(),
                    said.restriction(),
                    seen.keySet(),
                    stage,
                    said.promise(),
                    said.days().orElse(null),
                    said.qualification(),
                    said.promise() == Promise.SILENT ? null : text.place(said.words()),
                    seen));
        }
    }

    /** Asks the vendor for the preferred position wherever the playbook is not met. */
    void ask(DealSheet deal) {
        for (CellSheet cell : allocation.sheet(deal).cells()) {
            if (!cell.gap().closed()) {
                allocation.allocate(AllocateArtefact.of(
                        deal.id(),
                        cell.artefact(),
                        cell.right(),
                        NegotiationStage.ASKED,
                        cell.playbook().preferred(),
                        null,
                        cell.playbook().preferredDrafting(),
                        0));
            }
        }
    }

    /**
     * Settles the traps of these kinds that were found in a document, given with its version ({@code Master terms 1}).
     */
    void settle(UUID deal, String source, Set<Trap> traps, FindingState to, String words) {
        for (FindingSheet finding : findings.list(deal)) {
            if (finding.evidence().source().equals(source) && traps.contains(finding.trap())) {
                findings.settle(SettleTrap.of(deal, finding.id(), to, words, finding.revision()));
            }
        }
    }
}
