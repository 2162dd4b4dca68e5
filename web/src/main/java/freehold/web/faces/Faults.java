package freehold.web.faces;

import freehold.shared.Refused;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of trouble an exception is, whatever wraps it. */
enum Faults {
    /** A rule said no; the person reads its sentence. */
    REFUSAL(Refused.class),
    /** Not theirs to do or to see. */
    FORBIDDEN(EJBAccessException.class, AccessLocalException.class, SecurityException.class),
    /** The page was left open longer than it is kept. */
    EXPIRED(ViewExpiredException.class),
    /** Everything else is ours to repair. */
    INCIDENT(Throwable.class);

    private static final int DEEPEST = 40;

    private final List<Class<?>> kinds;

    Faults(Class<?>... kinds) {
        this.kinds = List.of(kinds);
    }

    static Faults of(Throwable thrown) {
        return Stream.of(values())
                .filter(fault ->
                        fault.kinds.stream().anyMatch(kind -> find(thrown, kind).isPresent()))
                .findFirst()
                .orElse(INCIDENT);
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
