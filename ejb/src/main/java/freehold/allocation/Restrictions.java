package freehold.allocation;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.allocation.RestrictionSheet.Said;
import freehold.allocation.model.AllocationStore;
import freehold.allocation.model.RestrictionRecord;
import freehold.deal.Artefact;
import freehold.deal.Chronicle;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.deal.Evidence;
import freehold.deal.Library;
import freehold.journal.Act;
import freehold.shared.Check;
import freehold.shared.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the vendor promises not to do with the customer's artefacts. */
@Gated
@Stateless
public class Restrictions {
    private final Gate gate;
    private final Deals deals;
    private final AllocationStore store;
    private final Library library;
    private final Chronicle chronicle;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Restrictions() {
        this(null, null, null, null, null);
    }

    @Inject
    public Restrictions(Gate gate, Deals deals, AllocationStore store, Library library, Chronicle chronicle) {
        this.gate = gate;
        this.deals = deals;
        this.store = store;
        this.library = library;
        this.chronicle = chronicle;
    }

    /** What stands to each restriction for each artefact of the deal it matters for, said or not. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public List<RestrictionSheet> list(UUID deal) {
        return list(deals.sheet(deal));
    }

    /** As {@link #list(UUID)}, for a deal whose sheet is at hand. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public List<RestrictionSheet> list(DealSheet deal) {
        gate.enter(deal.id());
        List<RestrictionRecord> said = store.restrictions(deal.id());
        return Arrays.stream(Restriction.values())
                .flatMap(restriction -> deal.artefactsInQuestion().stream()
                        .filter(restriction::mattersFor)
                        .map(artefact ->
                                new RestrictionSheet(restriction, artefact, said(said, restriction, artefact))))
                .toList();
    }

    private static Optional<Said> said(List<RestrictionRecord> all, Restriction restriction, Artefact artefact) {
        return all.stream()
                .filter(one -> one.restriction() == restriction && one.artefact() == artefact)
                .map(RestrictionRecord::said)
                .findFirst();
    }

    /**
     * Records what the vendor says to a restriction, for one artefact or for several at once. Silence is refused before
     * any document of the deal was read, and the whole of it when someone else changed one of the entries since the
     * person saw it.
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public void record(RecordPromise command) {
        Caller caller = gate.enter(command.deal());
        UUID client = deals.clientOfOpen(command.deal());
        if (command.promise() == Promise.SILENT) {
            Check.that(library.documentsRead(command.deal()) > 0, "allocation.refusal.silent-unread");
        }
        @Nullable
        Evidence evidence = command.place()
                .map(place -> library.quote(command.deal(), place))
                .orElse(null);
        for (Artefact artefact : command.artefacts().stream().sorted().toList()) {
            RestrictionRecord standing = store.restriction(command.deal(), command.restriction(), artefact)
                    .orElse(null);
            if (standing == null) {
                Check.that(
                        command.seen(artefact) == 0,
                        "allocation.refusal.promise-gone-meanwhile",
                        "{deal.artefact." + artefact + "}");
                store.add(new RestrictionRecord(client, artefact, command, evidence, caller.name(), chronicle.now()));
            } else {
                standing.change(command, evidence, caller.name(), chronicle.now());
            }
        }
        chronicle.material(
                Act.RESTRICTION_RECORDED,
                client,
                command.deal(),
                "{allocation.restriction." + command.restriction() + "}, {allocation.stage." + command.stage()
                        + "}: {allocation.promise." + command.promise() + "}");
    }

    /**
     * Takes back what was recorded of a restriction for these artefacts. Refused when somebody has changed it since.
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public void withdraw(UUID deal, Restriction restriction, Set<Artefact> artefacts) {
        gate.enter(deal);
        UUID client = deals.clientOfOpen(deal);
        for (Artefact artefact : artefacts) {
            RestrictionRecord standing = store.restriction(deal, restriction, artefact)
                    .orElseThrow(() -> Refused.because(
                            "allocation.refusal.promise-gone-meanwhile", "{deal.artefact." + artefact + "}"));
            Check.that(
                    standing.revision() == 1,
                    "allocation.refusal.promise-changed-meanwhile",
                    standing.byName(),
                    "{deal.artefact." + artefact + "}",
                    standing.said().words());
            store.remove(standing);
        }
        chronicle.material(Act.RESTRICTION_WITHDRAWN, client, deal, "{allocation.restriction." + restriction + "}");
    }
}
