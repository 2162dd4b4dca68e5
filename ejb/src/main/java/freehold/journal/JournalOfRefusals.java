package freehold.journal;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.access.Gate.Within;
import freehold.access.Refusals;
import freehold.journal.model.JournalEntry;
import freehold.journal.model.JournalStore;
import freehold.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Writes refusals down in a transaction of their own: the refused act is rolled back, the note of it must stay. Whoever
 * had been let into a deal has it noted there, under the deal's client, whose people may read it. What is refused
 * before stays with the organisation of the one refused: it may lie behind a wall, and the other side is not told who
 * knocked.
 */
@Stateless
public class JournalOfRefusals implements Refusals {
    private final Gate gate;
    private final CurrentCaller callers;
    private final JournalStore store;
    private final Clock clock;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected JournalOfRefusals() {
        this(null, null, null, null);
    }

    @Inject
    public JournalOfRefusals(Gate gate, CurrentCaller callers, JournalStore store, Clock clock) {
        this.gate = gate;
        this.callers = callers;
        this.store = store;
        this.clock = clock;
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(String act, Refusal refusal) {
        if (callers.find().isEmpty()) {
            return;
        }
        Optional<Within> within = gate.within();
        Caller caller = within.isPresent() ? callers.get() : gate.home();
        store.append(new JournalEntry(
                within.map(Within::client).orElse(caller.organisation()),
                within.map(Within::deal).orElse(null),
                caller.person(),
                caller.name(),
                caller.organisationName(),
                Act.REFUSED.name(),
                new RefusedAct(act, refusal).written(),
                clock.instant()));
    }
}
