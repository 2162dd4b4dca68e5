package freehold.deal;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where someone points in a document version, before the library has vouched for the words.
 *
 * @param version the document version
 * @param start first character in the extracted text, in UTF-16 units
 * @param end behind the last character
 */
public record Place(UUID version, int start, int end) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36}):([0-9]{1,9}):([0-9]{1,9})");

    /** The place as forms and addresses carry it: version, start and end, separated by colons. */
    public String written() {
        return version + ":" + start + ":" + end;
    }

    /** Reads what {@link #written} wrote; empty for anything else. */
    public static Optional<Place> read(@Nullable String text) {
        Matcher parts = WRITTEN.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(
                    UUID.fromString(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
