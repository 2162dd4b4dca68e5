package freehold.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language of the person at the browser: the one they switched to, else that of their login, else the browser's.
 * Pages use it as {@code <f:view locale="#{language.locale}">}.
 */
@Named
@RequestScoped
public class Language {
    private static final String CHOSEN = "freehold.language";

    private final HttpServletRequest request;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Language() {
        this(null);
    }

    @Inject
    public Language(HttpServletRequest request) {
        this.request = request;
    }

    /** One of {@link Languages#spoken()}. */
    public Locale getLocale() {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        Login login = BrowserSession.loginOf(request);
        return login == null ? Languages.of(request.getLocale()) : login.language();
    }

    /** Switches for the rest of the session; a language the portal does not speak becomes its first one. */
    public void choose(@Nullable String tag) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(CHOSEN, Languages.of(tag));
        }
    }
}
