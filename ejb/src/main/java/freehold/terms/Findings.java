package freehold.terms;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.deal.Chronicle;
import freehold.deal.Deals;
import freehold.deal.Library;
import freehold.journal.Act;
import freehold.shared.Check;
import freehold.terms.model.Finding;
import freehold.terms.model.TermsStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Keeps the traps found in a deal's documents. */
@Gated
@Stateless
public class Findings {
    private final Gate gate;
    private final Deals deals;
    private final TermsStore terms;
    private final Library library;
    private final Chronicle chronicle;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Findings() {
        this(null, null, null, null, null);
    }

    @Inject
    public Findings(Gate gate, Deals deals, TermsStore terms, Library library, Chronicle chronicle) {
        this.gate = gate;
        this.deals = deals;
        this.terms = terms;
        this.library = library;
        this.chronicle = chronicle;
    }

    /** The deal's findings, oldest first. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public List<FindingSheet> list(UUID deal) {
        gate.enter(deal);
        return terms.findings(deal).stream().map(Findings::sheet).toList();
    }

    /** Records a trap; the words at its place are its evidence. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public UUID record(RecordTrap command) {
        Caller caller = gate.enter(command.deal());
        UUID client = deals.clientOfOpen(command.deal());
        Finding finding = new Finding(
                client,
                command.deal(),
                command.trap(),
                command.severity(),
                library.quote(command.deal(), command.place()),
                command.note(),
                caller.name(),
                chronicle.now());
        terms.add(finding);
        chronicle.material(
                Act.TRAP_RECORDED,
                client,
                command.deal(),
                "{terms.trap." + command.trap() + "}, " + finding.evidence().source() + ", "
                        + finding.evidence().clause());
        return finding.id();
    }

    /**
     * Settles or reopens a finding, with the drafting, the reason, or the round that struck it. Refused when someone
     * else did since the person saw it.
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public void settle(SettleTrap command) {
        Caller caller = gate.enter(command.deal());
        UUID client = deals.clientOfOpen(command.deal());
        Finding finding = terms.finding(command.deal(), command.finding()).orElseThrow(Documents::unknown);
        finding.settle(command, caller.name(), chronicle.now());
        chronicle.material(
                Act.TRAP_SETTLED,
                client,
                command.deal(),
                "{terms.trap." + finding.trap() + "}: {terms.finding." + command.to() + "}");
    }

    /** Takes back a trap as it was recorded. Refused once somebody has said what becomes of it. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public void withdraw(UUID deal, UUID id) {
        gate.enter(deal);
        UUID client = deals.clientOfOpen(deal);
        Finding finding = terms.finding(deal, id).orElseThrow(Documents::unknown);
        Check.that(
                finding.revision() == 1,
                "terms.refusal.finding-rests",
                finding.byName(),
                "{terms.finding." + finding.state() + "}");
        terms.remove(finding);
        chronicle.material(Act.TRAP_WITHDRAWN, client, deal, "{terms.trap." + finding.trap() + "}");
    }

    private static FindingSheet sheet(Finding finding) {
        return new FindingSheet(
                finding.id(),
                finding.trap(),
                finding.severity(),
                finding.state(),
                finding.evidence(),
                finding.note(),
                finding.byName(),
                finding.at(),
                finding.revision());
    }
}
