package freehold.web.session;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a session in step with Keycloak's. A refresh token is good for one use, so of several requests at once one asks
 * Keycloak and the others wait and take what it got.
 */
final class Renewal {
    /** Asks Keycloak whether the login may go on. */
    interface Asking {
        /** The login as Keycloak sees it now. Declined when it is over. */
        Login renew(Login login) throws Unreachable, Declined;
    }

    private static final System.Logger LOG = System.getLogger(Renewal.class.getName());
    private static final int LOCKS = 64;

    private final Asking keycloak;
    private final RevokedSessions revoked;
    private final Clock clock;
    private final ReentrantLock[] locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    Renewal(Asking keycloak, RevokedSessions revoked, Clock clock) {
        this.keycloak = keycloak;
        this.revoked = revoked;
        this.clock = clock;
    }

    /** The login of the session if it still stands, renewed where that was due; null when it has ended. */
    @Nullable
    Login current(LoginStore store) {
        Login seen = store.login();
        if (seen == null) {
            return null;
        }
        if (revoked.covers(seen)) {
            store.end();
            return null;
        }
        return seen.tokens().isDue(clock.instant()) ? renewed(store, seen.person()) : seen;
    }

    /** Runs what replaces a person's login, so that no renewal under way overwrites it. */
    void alone(UUID person, Runnable replacing) {
        ReentrantLock lock = lock(person);
        lock.lock();
        try {
            replacing.run();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Login renewed(LoginStore store, UUID person) {
        ReentrantLock lock = lock(person);
        lock.lock();
        try {
            Login login = store.login();
            if (login == null || !login.tokens().isDue(clock.instant())) {
                return login;
            }
            return ask(store, login);
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Login ask(LoginStore store, Login login) {
        try {
            Login renewed = keycloak.renew(login);
            store.keep(renewed);
            return store.login();
        } catch (Declined e) {
            LOG.log(System.Logger.Level.INFO, "A session ended: Keycloak does not renew it ({0})", e.getMessage());
            store.end();
            return null;
        } catch (Unreachable e) {
            return withinGrace(store, login, e);
        }
    }

    private @Nullable Login withinGrace(LoginStore store, Login login, Unreachable cause) {
        Instant now = clock.instant();
        LOG.log(System.Logger.Level.WARNING, "Keycloak is not reachable to renew a session: {0}", cause.getMessage());
        if (login.tokens().isBeyondGrace(now)) {
            store.end();
            return null;
        }
        store.keep(login.with(login.tokens().later(now)));
        return store.login();
    }

    private ReentrantLock lock(UUID person) {
        return locks[Math.floorMod(person.hashCode(), LOCKS)];
    }
}
