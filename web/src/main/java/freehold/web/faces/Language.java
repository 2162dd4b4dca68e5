package freehold.web.faces;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages the portal speaks. Nothing a browser sends reaches a formatter unless it is one of these. */
public enum Language {
    ENGLISH("en", "English", Locale.UK),
    GERMAN("de", "Deutsch", Locale.GERMANY);

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName, Locale locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** As written in {@code lang}, the cookie and the address. */
    public String tag() {
        return tag;
    }

    /** The language's name for itself. */
    public String ownName() {
        return ownName;
    }

    /** Its locale, for days and amounts as well as for sentences. */
    public Locale locale() {
        return locale;
    }

    /** The language of that tag; empty for anything else. */
    public static Optional<Language> ofTag(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The language of that locale, whatever its country; empty when the portal does not speak it. */
    public static Optional<Language> ofLocale(Locale locale) {
        return ofTag(locale.getLanguage());
    }
}
