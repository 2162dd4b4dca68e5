package freehold.journal;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Gate;
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
import java.util.stream.Collectors;

/**
 * Writes refusals down under the organisation of the one refused, in a transaction of its own: the refused one is
 * rolled back, the note of it must stay. What was refused may lie behind a wall, so it is not written where the client
 * of the deal would be told.
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
        Caller caller = gate.home();
        String arguments = refusal.args().stream().map(String::valueOf).collect(Collectors.joining(", "));
        store.append(new JournalEntry(
                caller.organisation(),
                null,
                caller.person(),
                caller.name(),
                caller.organisationName(),
                Act.REFUSED.name(),
                act + ": " + refusal.key() + (arguments.isEmpty() ? "" : " (" + arguments + ")"),
                clock.instant()));
    }
}
