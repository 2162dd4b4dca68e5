package freehold.web.terms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids from addresses. */
final class Ids {
    /** An id no record has: a mangled address ends like one of a record that is not there. */
    static final UUID NOBODYS = new UUID(0, 0);

    private Ids() {}

    /** The id, or {@link #NOBODYS} for what is none. */
    static UUID parse(@Nullable String value) {
        try {
            return UUID.fromString(value == null ? "" : value);
        } catch (IllegalArgumentException noId) {
            return NOBODYS;
        }
    }

    /** The id, or {@link #NOBODYS} for none. */
    static UUID orNobodys(@Nullable UUID id) {
        return id == null ? NOBODYS : id;
    }
}
