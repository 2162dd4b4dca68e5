package freehold.testing;

import freehold.access.Caller;
import freehold.access.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Makes people for a story: a practice and clients nobody else has, so that stories share nothing. */
public final class Cast {
    private final UUID practice = UUID.randomUUID();
    private final Instant loggedIn;

    public Cast() {
        this(Instant.parse("2026-11-24T09:00:00Z"));
    }

    public Cast(Instant loggedIn) {
        this.loggedIn = loggedIn;
    }

    /** Someone of the practice. */
    public Caller practice(String name, Role... roles) {
        return new Caller(UUID.randomUUID(), name, practice, "Redwood Advisory", true, Set.of(roles), loggedIn);
    }

    /** Someone of a client. */
    public Caller client(UUID client, String clientName, String name, Role... roles) {
        return new Caller(UUID.randomUUID(), name, client, clientName, false, Set.of(roles), loggedIn);
    }
}
