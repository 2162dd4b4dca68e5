package freehold.web.session;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The logins one browser has under way, one for each tab: the {@value #MOST} newest, so that a visitor without a login
 * can never fill the memory of the portal.
 */
record PendingLogins(List<PendingLogin> newestFirst) implements Serializable {
    static final int MOST = 5;
    static final PendingLogins NONE = new PendingLogins(List.of());

    PendingLogins {
        newestFirst = List.copyOf(newestFirst);
    }

    /** With one more, without the old and the surplus ones. */
    PendingLogins with(PendingLogin started) {
        return new PendingLogins(Stream.concat(Stream.of(started), newestFirst.stream())
                .filter(login -> !login.isOver(started.startedAt()))
                .limit(MOST)
                .toList());
    }

    /** The one of that state, if it is not too old. */
    Optional<PendingLogin> find(String state, Instant now) {
        return newestFirst.stream()
                .filter(login -> login.state().equals(state) && !login.isOver(now))
                .findFirst();
    }

    /** Without the one of that state: each may be ended once. */
    PendingLogins without(String state) {
        return new PendingLogins(newestFirst.stream()
                .filter(login -> !login.state().equals(state))
                .toList());
    }
}
