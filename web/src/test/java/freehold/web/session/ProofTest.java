package freehold.web.session;

import static freehold.web.session.Logins.NOON;
import static freehold.web.session.Logins.RIKKE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import freehold.access.Proof;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A login proves who someone is for what it was asked for, and for nothing else. */
class ProofTest {
    private static final UUID BRIEFING = new UUID(3, 4);

    private static PendingLogin asked(boolean fresh, @Nullable UUID about) {
        return new PendingLogin("state", "nonce", "verifier", ReturnPath.START, NOON, fresh, RIKKE, about);
    }

    @Test
    void a_fresh_login_proves_it_for_what_asked_for_it() {
        Login login = asked(true, BRIEFING).proved(Logins.rikke());
        assertEquals(
                Optional.of(new Proof(BRIEFING, NOON)),
                CallerOfLogin.caller(login).proof());
    }

    @Test
    void an_ordinary_login_and_one_for_nothing_in_particular_prove_nothing() {
        assertEquals(Optional.empty(), CallerOfLogin.caller(Logins.rikke()).proof());
        assertNull(asked(true, null).proved(Logins.rikke()).proof());
        assertNull(asked(false, BRIEFING).proved(Logins.rikke()).proof());
    }

    @Test
    void what_was_proved_stays_while_the_session_is_renewed() {
        Login login = asked(true, BRIEFING).proved(Logins.rikke());
        assertEquals(new Proof(BRIEFING, NOON), Logins.rikke().after(login).proof());
        assertEquals(
                new Proof(BRIEFING, NOON),
                login.with(Logins.tokens(NOON, "refresh-2")).proof());
    }

    @Test
    void an_address_asks_for_one_thing_or_for_nothing_in_particular() {
        assertEquals(BRIEFING, PendingLogin.about(BRIEFING.toString()));
        assertNull(PendingLogin.about("1"));
    }
}
