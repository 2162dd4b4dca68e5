package freehold.allocation;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.allocation.model.AllocationStore;
import freehold.allocation.model.CellPosition;
import freehold.allocation.model.PlaybookText;
import freehold.allocation.model.PlaybookVersion;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The allocation table of a deal. */
@Gated
@Stateless
public class Allocation {
    private final Gate gate;
    private final Deals deals;
    private final AllocationStore store;
    private final Library library;
    private final Chronicle chronicle;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Allocation() {
        this(null, null, null, null, null);
    }

    @Inject
    public Allocation(Gate gate, Deals deals, AllocationStore store, Library library, Chronicle chronicle) {
        this.gate = gate;
        this.deals = deals;
        this.store = store;
        this.library = library;
        this.chronicle = chronicle;
    }

    /** The table of a deal. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public AllocationSheet sheet(UUID deal) {
        return sheet(deals.sheet(deal));
    }

    /**
     * The table of a deal whose sheet is at hand. It is held against the playbook that was in force when the deal was
     * opened, so that a new playbook does not move deals under way.
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public AllocationSheet sheet(DealSheet deal) {
        gate.enter(deal.id());
        Playbook playbook = store.playbookAt(deal.client(), deal.openedAt())
                .map(PlaybookVersion::playbook)
                .orElseGet(PlaybookText::shipped);
        List<CellPosition> positions = store.positions(deal.id());
        List<CellSheet> cells = playbook.cells().stream()
                .filter(cell -> deal.artefactsInQuestion().contains(cell.artefact()))
                .map(cell -> new CellSheet(
                        cell,
                        positions.stream()
                                .filter(position ->
                                        position.artefact() == cell.artefact() && position.right() == cell.right())
                                .map(Allocation::sheet)
                                .toList()))
                .toList();
        return new AllocationSheet(playbook.number(), cells);
    }

    /** What stands in a cell at a stage, whether or not the playbook asks for it. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public Optional<PositionSheet> standing(UUID deal, Artefact artefact, Right right, NegotiationStage stage) {
        gate.enter(deal);
        return store.position(deal, artefact, right, stage).map(Allocation::sheet);
    }

    /**
     * Puts a position into a cell. Refused when someone else changed the entry since the person saw it; silence is
     * refused before any document of the deal was read.
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public void allocate(AllocateArtefact command) {
        Caller caller = gate.enter(command.deal());
        UUID client = deals.clientOfOpen(command.deal());
        if (command.position() == Position.SILENT) {
            Check.that(library.documentsRead(command.deal()) > 0, "allocation.refusal.silent-unread");
        }
        @Nullable
        Evidence evidence = command.place()
                .map(place -> library.quote(command.deal(), place))
                .orElse(null);
        CellPosition standing = store.position(command.deal(), command.artefact(), command.right(), command.stage())
                .orElse(null);
        if (standing != null) {
            standing.change(command, evidence, caller.name(), chronicle.now());
        } else if (command.seen() != 0) {
            throw Refused.because("allocation.refusal.gone-meanwhile");
        } else {
            store.add(new CellPosition(client, command, evidence, caller.name(), chronicle.now()));
        }
        chronicle.material(
                Act.CELL_ALLOCATED,
                client,
                command.deal(),
                "{deal.artefact." + command.artefact() + "}, {allocation.right." + command.right()
                        + "}, {allocation.stage." + command.stage() + "}: {allocation.position." + command.position()
                        + "}");
    }

    /**
     * Takes a position out of a cell again, as it was put there. Refused when somebody has changed the entry since.
     *
     * @param expected what the person believes to stand there
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public void withdraw(UUID deal, Artefact artefact, Right right, NegotiationStage stage, Position expected) {
        gate.enter(deal);
        UUID client = deals.clientOfOpen(deal);
        CellPosition standing = store.position(deal, artefact, right, stage)
                .orElseThrow(() -> Refused.because("allocation.refusal.gone-meanwhile"));
        Check.that(
                standing.revision() == 1 && standing.position() == expected,
                "allocation.refusal.changed-meanwhile",
                standing.byName(),
                "{allocation.position." + standing.position() + "}");
        store.remove(standing);
        chronicle.material(
                Act.CELL_CLEARED,
                client,
                deal,
                "{deal.artefact." + artefact + "}, {allocation.right." + right + "}, {allocation.stage." + stage + "}");
    }

    private static PositionSheet sheet(CellPosition position) {
        return new PositionSheet(
                position.stage(),
                position.position(),
                position.evidence(),
                position.note(),
                position.byName(),
                position.at(),
                position.revision());
    }
}
