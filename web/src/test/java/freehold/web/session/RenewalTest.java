package freehold.web.session;

import static freehold.web.session.Logins.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RenewalTest {
    private static final Duration DUE = Duration.ofMinutes(5);

    private final SetClock clock = new SetClock(NOON);
    private final RevokedSessions revoked = new RevokedSessions(clock);
    private final Shelf shelf = new Shelf();
    private final AtomicInteger asked = new AtomicInteger();

    /** A session in memory. */
    private static final class Shelf implements LoginStore {
        private volatile @Nullable Login login = Logins.rikke();

        @Override
        public @Nullable Login login() {
            return login;
        }

        @Override
        public void keep(Login kept) {
            if (login != null) {
                login = kept;
            }
        }

        @Override
        public void end() {
            login = null;
        }
    }

    private Login renew(Login login) {
        int turn = asked.incrementAndGet();
        assertEquals("refresh-" + turn, login.tokens().refresh(), "a refresh token is good for one use");
        return login.with(Logins.tokens(clock.instant(), "refresh-" + (turn + 1)));
    }

    private Renewal renewal() {
        return new Renewal(this::renew, revoked, clock);
    }

    private Renewal unreachable() {
        return new Renewal(
                login -> {
                    asked.incrementAndGet();
                    throw new Unreachable("nobody answers");
                },
                revoked,
                clock);
    }

    @Test
    void a_session_goes_on_without_asking_until_it_is_due() {
        clock.pass(Duration.ofMinutes(4));
        assertNotNull(renewal().current(shelf));
        assertEquals(0, asked.get());
    }

    @Test
    void of_many_requests_at_once_one_asks_and_all_go_on() throws Exception {
        clock.pass(DUE);
        Renewal renewal = renewal();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService browser = Executors.newFixedThreadPool(16);
        try {
            Callable<@Nullable Login> request = () -> {
                start.await();
                return renewal.current(shelf);
            };
            List<Future<@Nullable Login>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(browser.submit(request));
            }
            start.countDown();
            for (Future<@Nullable Login> answer : answers) {
                assertNotNull(answer.get(10, TimeUnit.SECONDS));
            }
        } finally {
            browser.shutdownNow();
        }
        assertEquals(1, asked.get());
    }

    @Test
    void a_session_that_keycloak_does_not_renew_ends() {
        clock.pass(DUE);
        Renewal refused = new Renewal(
                login -> {
                    throw new Declined(Declined.Reason.REFUSED, "the account is disabled");
                },
                revoked,
                clock);
        assertNull(refused.current(shelf));
        assertNull(shelf.login());
    }

    @Test
    void a_session_that_was_ended_from_outside_ends_at_once() {
        revoked.revokeSession("session-1");
        assertNull(renewal().current(shelf));
        assertEquals(0, asked.get());
    }

    @Test
    void while_keycloak_is_down_a_session_lives_on_for_a_while_and_asks_now_and_then() {
        clock.pass(DUE);
        Renewal renewal = unreachable();
        assertNotNull(renewal.current(shelf));
        assertNotNull(renewal.current(shelf));
        assertEquals(1, asked.get());
        clock.pass(Tokens.PAUSE);
        assertNotNull(renewal.current(shelf));
        assertEquals(2, asked.get());
        clock.pass(Tokens.GRACE);
        assertNull(renewal.current(shelf));
        assertNull(shelf.login());
    }

    @Test
    void when_keycloak_is_back_the_session_is_renewed() {
        clock.pass(DUE);
        assertNotNull(unreachable().current(shelf));
        asked.set(0);
        clock.pass(Tokens.PAUSE);
        Login renewed = renewal().current(shelf);
        assertNotNull(renewed);
        assertEquals("refresh-2", renewed.tokens().refresh());
    }

    @Test
    void a_logout_during_the_renewal_wins() {
        clock.pass(DUE);
        Renewal renewal = new Renewal(
                login -> {
                    shelf.end();
                    return renew(login);
                },
                revoked,
                clock);
        assertNull(renewal.current(shelf));
    }

    @Test
    void however_long_tokens_live_keycloak_is_asked_within_ten_minutes() {
        Tokens tokens = Tokens.got(NOON, Duration.ofHours(8), "identity", "refresh-1");
        assertTrue(tokens.isDue(NOON.plus(Tokens.LONGEST)));
    }
}
