package freehold.indemnity;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.deal.Chronicle;
import freehold.deal.Deals;
import freehold.deal.Evidence;
import freehold.deal.Library;
import freehold.indemnity.model.IndemnityRung;
import freehold.indemnity.model.IndemnityStore;
import freehold.journal.Act;
import freehold.shared.Check;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a deal's indemnity stands, dimension by dimension. */
@Gated
@Stateless
public class Indemnities {
    private final Gate gate;
    private final Deals deals;
    private final IndemnityStore store;
    private final Library library;
    private final Chronicle chronicle;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Indemnities() {
        this(null, null, null, null, null);
    }

    @Inject
    public Indemnities(Gate gate, Deals deals, IndemnityStore store, Library library, Chronicle chronicle) {
        this.gate = gate;
        this.deals = deals;
        this.store = store;
        this.library = library;
        this.chronicle = chronicle;
    }

    /** The deal's indemnity as a profile. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public IndemnitySheet sheet(UUID deal) {
        gate.enter(deal);
        return new IndemnitySheet(store.rungs(deal).stream()
                .sorted(Comparator.comparing(IndemnityRung::dimension))
                .map(IndemnityRung::line)
                .toList());
    }

    /** Records where it stands in one dimension. Refused when someone else changed that since the person saw it. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public void record(RecordRung command) {
        Caller caller = gate.enter(command.deal());
        UUID client = deals.clientOfOpen(command.deal());
        @Nullable
        Evidence evidence = command.place()
                .map(place -> library.quote(command.deal(), place))
                .orElse(null);
        IndemnityRung standing = store.rungs(command.deal()).stream()
                .filter(rung -> rung.dimension() == command.dimension())
                .findFirst()
                .orElse(null);
        if (standing == null) {
            Check.that(command.seen() == 0, "indemnity.refusal.gone-meanwhile");
            store.add(new IndemnityRung(client, command, evidence, caller.name(), chronicle.now()));
        } else {
            standing.change(command, evidence, caller.name(), chronicle.now());
        }
        chronicle.material(
                Act.INDEMNITY_RECORDED,
                client,
                command.deal(),
                "{indemnity.dimension." + command.dimension() + "}: "
                        + command.rung()
                                .map(rung -> "{indemnity.rung." + command.dimension() + "." + rung + "}")
                                .orElse("{allocation.position.SILENT}"));
    }
}
