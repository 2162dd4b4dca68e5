package freehold.web.session;

import static freehold.web.session.Logins.NOON;
import static freehold.web.session.Logins.RIKKE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RevokedSessionsTest {
    private final SetClock clock = new SetClock(NOON.plusSeconds(60));
    private final RevokedSessions revoked = new RevokedSessions(clock);

    @Test
    void a_session_that_keycloak_ended_is_over_and_others_are_not() {
        revoked.revokeSession("session-1");
        assertTrue(revoked.covers(Logins.rikke()));
        assertFalse(revoked.covers(Logins.rikke("session-2", Logins.tokens(NOON, "r"))));
    }

    @Test
    void a_person_who_was_signed_out_everywhere_may_sign_in_anew() {
        revoked.revokePerson(RIKKE);
        assertTrue(revoked.covers(Logins.rikke()));
        assertFalse(revoked.covers(Logins.rikke().since(clock.instant().plusSeconds(1))));
    }

    @Test
    void it_forgets_once_every_session_has_asked_keycloak_itself() {
        revoked.revokeSession("session-1");
        clock.pass(RevokedSessions.KEPT.plus(Duration.ofSeconds(1)));
        assertFalse(revoked.covers(Logins.rikke()));
        assertEquals(0, revoked.size());
    }

    @Test
    void it_never_grows_beyond_its_bound() {
        for (int i = 0; i < RevokedSessions.MOST + 100; i++) {
            revoked.revokeSession("other-" + i);
        }
        revoked.revokeSession("session-1");
        assertEquals(RevokedSessions.MOST, revoked.size());
        assertTrue(revoked.covers(Logins.rikke()));
    }
}
