package freehold.web.faces;

import java.util.Locale;
import java.util.Optional;

/** What a login knows of the person's language; used until they choose one themselves. */
public interface LoginLanguage {
    /** The language of the login, whether the portal speaks it or not; empty when nobody is logged in. */
    Optional<Locale> locale();
}
