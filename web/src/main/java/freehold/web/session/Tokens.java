package freehold.web.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a session tied to Keycloak's.
 *
 * @param identity the identity token, shown to Keycloak again at logout
 * @param refresh the refresh token, good for one use; null when Keycloak gave none
 * @param due when the session must ask Keycloak whether it may go on, at most {@link #LONGEST} after it last did
 * @param nextTry when to ask; later than {@code due} only after Keycloak could not be reached
 */
public record Tokens(String identity, @Nullable String refresh, Instant due, Instant nextTry) implements Serializable {
    /** However long access tokens live: after this Keycloak is asked, so that who was locked out there is out here. */
    static final Duration LONGEST = Duration.ofMinutes(10);
    /** How long a session lives on when Keycloak cannot be reached. */
    static final Duration GRACE = Duration.ofMinutes(5);
    /** How soon an unreachable Keycloak is asked again. */
    static final Duration PAUSE = Duration.ofSeconds(15);

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration AHEAD = Duration.ofSeconds(10);

    /** Tokens got now whose access token lives so long. */
    static Tokens got(Instant now, Duration lifetime, String identity, @Nullable String refresh) {
        Duration life = lifetime.compareTo(LONGEST) > 0 ? LONGEST : lifetime;
        Duration kept = life.minus(AHEAD);
        Instant due = now.plus(kept.compareTo(SHORTEST) < 0 ? SHORTEST : kept);
        return new Tokens(identity, refresh, due, due);
    }

    /** Whether Keycloak must be asked before going on. */
    boolean isDue(Instant now) {
        return !now.isBefore(nextTry);
    }

    /** Whether Keycloak has been out of reach for too long. */
    boolean isBeyondGrace(Instant now) {
        return !now.isBefore(due.plus(GRACE));
    }

    /** The same tokens, to be tried again a little later. */
    Tokens later(Instant now) {
        return new Tokens(identity, refresh, due, now.plus(PAUSE));
    }

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "Tokens[due=" + due + "]";
    }
}
