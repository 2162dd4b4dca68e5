package freehold.web.session;

import static freehold.web.session.Logins.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PendingLoginsTest {
    private static PendingLogin started(String state, Instant at) {
        return new PendingLogin(state, "nonce", "verifier", ReturnPath.START, at, false, null, null);
    }

    @Test
    void two_tabs_may_sign_in_at_once_and_each_comes_back_to_its_own_page() {
        PendingLogins logins = PendingLogins.NONE.with(started("one", NOON)).with(started("two", NOON));
        assertEquals("one", logins.find("one", NOON).orElseThrow().state());
        assertEquals("two", logins.find("two", NOON).orElseThrow().state());
    }

    @Test
    void a_state_that_this_browser_was_not_given_is_unknown() {
        assertTrue(
                PendingLogins.NONE.with(started("one", NOON)).find("two", NOON).isEmpty());
    }

    @Test
    void a_state_is_good_once() {
        assertTrue(PendingLogins.NONE
                .with(started("one", NOON))
                .without("one")
                .find("one", NOON)
                .isEmpty());
    }

    @Test
    void only_the_newest_are_remembered() {
        PendingLogins logins = PendingLogins.NONE;
        for (int i = 0; i < 50; i++) {
            logins = logins.with(started("tab-" + i, NOON.plusSeconds(i)));
        }
        assertEquals(PendingLogins.MOST, logins.newestFirst().size());
        assertEquals("tab-49", logins.newestFirst().get(0).state());
    }

    @Test
    void a_login_that_took_too_long_is_closed_and_forgotten() {
        PendingLogins logins = PendingLogins.NONE.with(started("slow", NOON));
        Instant late = NOON.plus(PendingLogin.LIFE).plus(Duration.ofSeconds(1));
        assertTrue(logins.find("slow", late).isEmpty());
        assertEquals(1, logins.with(started("next", late)).newestFirst().size());
    }
}
