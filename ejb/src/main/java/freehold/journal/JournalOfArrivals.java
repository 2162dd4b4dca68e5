package freehold.journal;

import freehold.access.Arrivals;
import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.journal.model.JournalEntry;
import freehold.journal.model.JournalStore;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;

/** Writes logins down under the organisation somebody logged in for, with the roles they hold there. */
@Gated
@Stateless
public class JournalOfArrivals implements Arrivals {
    private final Gate gate;
    private final JournalStore store;
    private final Clock clock;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected JournalOfArrivals() {
        this(null, null, null);
    }

    @Inject
    public JournalOfArrivals(Gate gate, JournalStore store, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.clock = clock;
    }

    @Override
    @PermitAll
    public void note() {
        Caller caller = gate.home();
        store.append(new JournalEntry(
                caller.organisation(),
                null,
                caller.person(),
                caller.name(),
                caller.organisationName(),
                Act.LOGGED_IN.name(),
                caller.roles().stream()
                        .sorted()
                        .map(role -> "{access.role." + role + "}")
                        .collect(Collectors.joining(", ")),
                clock.instant()));
    }
}
