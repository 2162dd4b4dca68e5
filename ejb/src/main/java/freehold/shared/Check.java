package freehold.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What commands check of themselves before a service ever sees them. */
public final class Check {
    /** Longest short text (titles, names), in UTF-16 units. */
    public static final int LINE = 200;

    /** Longest free text (reasons, notes, summaries), in UTF-16 units. */
    public static final int PROSE = 8_000;

    private Check() {}

    /**
     * The text without surrounding blanks; refused with {@code <key>.missing} when empty, {@code <key>.long} when
     * longer.
     */
    public static String text(@Nullable String value, int longest, String key) {
        return optional(value, longest, key).orElseThrow(() -> Refused.because(key + ".missing"));
    }

    /** As {@link #text}, but nothing typed is nothing said. */
    public static Optional<String> optional(@Nullable String value, int longest, String key) {
        String stripped = value == null ? "" : value.strip();
        if (stripped.length() > longest) {
            throw Refused.because(key + ".long", longest);
        }
        return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }

    /** The choice made; refused with {@code <key>.missing} when none was. */
    public static <T> T chosen(@Nullable T value, String key) {
        if (value == null) {
            throw Refused.because(key + ".missing");
        }
        return value;
    }

    /** Refused with the key unless it holds. */
    public static void that(boolean holds, String key, Object... args) {
        if (!holds) {
            throw Refused.because(key, args);
        }
    }
}
