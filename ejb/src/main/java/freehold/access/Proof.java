package freehold.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * That someone proved anew who they are, because an act asked for it: good for that act, and for no other.
 *
 * @param about what the act is about, by its id
 * @param at when they proved it, to the microsecond as it is kept
 */
public record Proof(UUID about, Instant at) implements Serializable {
    /** How long it is good. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    public Proof {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Until when it is good. */
    public Instant until() {
        return at.plus(LIFE);
    }

    /** Whether it was given for this, and is still good. */
    public boolean covers(UUID subject, Instant now) {
        return about.equals(subject) && !until().isBefore(now);
    }
}
