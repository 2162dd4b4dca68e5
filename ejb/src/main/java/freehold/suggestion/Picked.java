package freehold.suggestion;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion somebody decides on.
 *
 * @param seen the revision they had before them
 */
public record Picked(UUID id, int seen) implements Serializable {
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36}):([0-9]{1,9})");

    /** As forms carry it. */
    public String written() {
        return id + ":" + seen;
    }

    /** Reads what {@link #written} wrote; empty for anything else. */
    public static Optional<Picked> read(@Nullable String text) {
        Matcher parts = WRITTEN.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Picked(UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
