package freehold.web.faces;

import freehold.shared.Refused;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of trouble an exception is, whatever wraps it. */
enum Faults {
    /** A rule said no; the person reads its sentence. */
    REFUSAL,
    /** Not theirs to do or to see. */
    FORBIDDEN,
    /** The page was left open longer than it is kept. */
    EXPIRED,
    /** Everything else is ours to repair. */
    INCIDENT;

    private static final int DEEPEST = 40;

    static Faults of(Throwable thrown) {
        if (is(thrown, Refused.class)) {
            return REFUSAL;
        }
        if (is(thrown, EJBAccessException.class) || is(thrown, AccessLocalException.class)) {
            return FORBIDDEN;
        }
        return is(thrown, ViewExpiredException.class) ? EXPIRED : INCIDENT;
    }

    private static boolean is(Throwable thrown, Class<?> kind) {
        return find(thrown, kind).isPresent();
    }

    /** The first of that kind on the way from what was thrown to its root. */
    static <T> Optional<T> find(Throwable thrown, Class<T> kind) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
