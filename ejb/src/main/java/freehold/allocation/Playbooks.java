package freehold.allocation;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.allocation.model.AllocationStore;
import freehold.allocation.model.PlaybookText;
import freehold.allocation.model.PlaybookVersion;
import freehold.journal.Act;
import freehold.journal.Journal;
import freehold.shared.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the clients' playbooks. Each starts as the shipped one; every revision is a version of its own. */
@Gated
@Stateless
public class Playbooks {
    private final Gate gate;
    private final AllocationStore store;
    private final Journal journal;
    private final Clock clock;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Playbooks() {
        this(null, null, null, null);
    }

    @Inject
    public Playbooks(Gate gate, AllocationStore store, Journal journal, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A client's playbook.
     *
     * @param number the version to show; null for the newest
     */
    @RolesAllowed({Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL})
    public PlaybookSheet sheet(UUID client, @Nullable Integer number) {
        gate.enterClient(client);
        Playbook newest = newest(client);
        List<PlaybookSheet.Made> history = store.playbooks(client).stream()
                .map(version -> new PlaybookSheet.Made(version.number(), version.madeByName(), version.madeAt()))
                .toList();
        return new PlaybookSheet(client, number == null ? newest : version(client, number), newest.number(), history);
    }

    private Playbook version(UUID client, int number) {
        Playbook shipped = PlaybookText.shipped();
        return number == shipped.number()
                ? shipped
                : store.playbook(client, number)
                        .map(PlaybookVersion::playbook)
                        .orElseThrow(() -> Refused.because("allocation.refusal.playbook-unknown", number));
    }

    private Playbook newest(UUID client) {
        return store.newestPlaybook(client).map(PlaybookVersion::playbook).orElseGet(PlaybookText::shipped);
    }

    /**
     * Revises one cell, and so makes the next version. Refused when someone else made one since.
     *
     * @param seen number of the version the person had before them
     */
    @RolesAllowed(Roles.LEAD_ADVISOR)
    public int revise(UUID client, PlaybookCell cell, int seen) {
        Caller caller = gate.enterClient(client);
        Playbook newest = newest(client);
        if (newest.number() != seen) {
            throw Refused.because("allocation.refusal.playbook-meanwhile", newest.number());
        }
        Playbook next = newest.revised(cell);
        store.add(new PlaybookVersion(client, next, caller.name(), clock.instant()));
        journal.record(
                Act.PLAYBOOK_CHANGED,
                client,
                null,
                next.number() + ": {deal.artefact." + cell.artefact() + "}, {allocation.right." + cell.right() + "}");
        return next.number();
    }
}
