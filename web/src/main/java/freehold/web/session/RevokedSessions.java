package freehold.web.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The sessions Keycloak said are over, so that they end here at their next request. The list may forget: every session
 * asks Keycloak at least every {@link Tokens#LONGEST} anyway and is refused then, also on a node that was not told and
 * also when the list ran full. It only makes the end immediate.
 */
final class RevokedSessions {
    static final int MOST = 10_000;
    static final Duration KEPT = Tokens.LONGEST.plus(Tokens.GRACE).multipliedBy(2);

    private final Clock clock;
    private final Map<String, Instant> sessions = new LinkedHashMap<>();
    private final Map<String, Instant> people = new LinkedHashMap<>();

    RevokedSessions(Clock clock) {
        this.clock = clock;
    }

    /** The session of that number at Keycloak is over. */
    synchronized void revokeSession(String session) {
        keep(sessions, session);
    }

    /** Every session the person has begun so far is over. */
    synchronized void revokePerson(UUID person) {
        keep(people, person.toString());
    }

    /** Whether the login must end. */
    synchronized boolean covers(Login login) {
        forget(sessions);
        forget(people);
        Instant out = people.get(login.person().toString());
        return (login.session() != null && sessions.containsKey(login.session()))
                || (out != null && !login.since().isAfter(out));
    }

    synchronized int size() {
        return sessions.size() + people.size();
    }

    private void keep(Map<String, Instant> list, String key) {
        forget(list);
        list.remove(key);
        list.put(key, clock.instant());
        if (list.size() > MOST) {
            list.remove(list.keySet().iterator().next());
        }
    }

    private void forget(Map<String, Instant> list) {
        Instant old = clock.instant().minus(KEPT);
        var oldest = list.values().iterator();
        while (oldest.hasNext() && oldest.next().isBefore(old)) {
            oldest.remove();
        }
    }
}
