package freehold.web.session;

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
 */
record PendingLogin(
        String state,
        String nonce,
        String verifier,
        ReturnPath to,
        Instant startedAt,
        boolean fresh,
        @Nullable UUID person)
        implements Serializable {
    /** After this long the way back is closed; signing in takes a minute or two. */
    static final Duration LIFE = Duration.ofMinutes(15);

    boolean isOver(Instant now) {
        return startedAt.plus(LIFE).isBefore(now);
    }
}
