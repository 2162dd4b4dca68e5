package freehold.web.session;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages the portal speaks. No other one is ever passed on, whatever a token or a browser asks for. */
public final class Languages {
    /** What is spoken when nothing else was understood. */
    public static final Locale FIRST = Locale.ENGLISH;

    private static final List<Locale> SPOKEN = List.of(FIRST, Locale.GERMAN);

    private Languages() {}

    /** All of them, the first one first. */
    public static List<Locale> spoken() {
        return SPOKEN;
    }

    /** The language of a tag such as {@code de-AT}; the first one when it is none of ours. */
    public static Locale of(@Nullable String tag) {
        return tag == null ? FIRST : of(Locale.forLanguageTag(tag.replace('_', '-')));
    }

    /** The language of a locale; the first one when it is none of ours. */
    public static Locale of(Locale wanted) {
        return SPOKEN.stream()
                .filter(ours -> ours.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(FIRST);
    }
}
