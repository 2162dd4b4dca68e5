package freehold.web.session;

import freehold.web.faces.LoginLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The language the person keeps at the identity server, for pages that were not asked for another. */
@RequestScoped
public class LanguageOfLogin implements LoginLanguage {
    private final HttpServletRequest request;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected LanguageOfLogin() {
        this(null);
    }

    @Inject
    public LanguageOfLogin(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Optional<Locale> locale() {
        return Optional.ofNullable(BrowserSession.loginOf(request)).map(Login::language);
    }
}
