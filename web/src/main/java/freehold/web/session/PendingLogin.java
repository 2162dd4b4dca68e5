package freehold.web.session;

import freehold.access.Proof;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A login on its way: somebody was sent to Keycloak and has not come back.
 *
 * @param state what Keycloak must hand back, known to this browser's session only
 * @param nonce what the identity token must repeat
 * @param verifier the PKCE secret whose hash went along
 * @param to where they wanted to go
 * @param startedAt when they were sent
 * @param fresh whether they must prove anew who they are
 * @param person who must come back; null when anybody may
 * @param about what they must prove it for, by its id; null for nothing in particular
 */
record PendingLogin(
        String state,
        String nonce,
        String verifier,
        ReturnPath to,
        Instant startedAt,
        boolean fresh,
        @Nullable UUID person,
        @Nullable UUID about)
        implements Serializable {
    /** After this long the way back is closed; signing in takes a minute or two. */
    static final Duration LIFE = Duration.ofMinutes(15);

    /** What a login was asked for, as the address says it; null for nothing in particular. */
    static @Nullable UUID about(String asked) {
        try {
            return UUID.fromString(asked);
        } catch (IllegalArgumentException nothingInParticular) {
            return null;
        }
    }

    /** The login that came of it; where a fresh one was asked for something, it proves it for that. */
    Login proved(Login login) {
        return fresh && about != null ? login.with(new Proof(about, login.authenticatedAt())) : login;
    }

    boolean isOver(Instant now) {
        return startedAt.plus(LIFE).isBefore(now);
    }
}
