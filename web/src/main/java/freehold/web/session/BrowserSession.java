package freehold.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The HTTP session as the login sees it. */
final class BrowserSession implements LoginStore {
    private static final String LOGIN = "freehold.login";
    private static final String PENDING = "freehold.pending";
    private static final String GREETED = "freehold.greeted";
    private static final int VISITOR_SECONDS = (int) PendingLogin.LIFE.toSeconds();
    private static final int PERSON_SECONDS = (int) Duration.ofMinutes(30).toSeconds();

    private final HttpSession session;

    private BrowserSession(HttpSession session) {
        this.session = session;
    }

    /** The session of the request, if it has one. */
    static @Nullable BrowserSession of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : new BrowserSession(session);
    }

    /** The login of the request's session, if it has one. */
    static @Nullable Login loginOf(HttpServletRequest request) {
        BrowserSession session = of(request);
        return session == null ? null : session.login();
    }

    /** Remembers a login under way, in a new session where there is none. */
    static void remember(HttpServletRequest request, PendingLogin pending) {
        HttpSession session = request.getSession();
        synchronized (BrowserSession.class) {
            BrowserSession browser = new BrowserSession(session);
            if (browser.login() == null) {
                session.setMaxInactiveInterval(VISITOR_SECONDS);
            }
            session.setAttribute(PENDING, browser.pending().with(pending));
        }
    }

    /** The logins under way. */
    PendingLogins pending() {
        return session.getAttribute(PENDING) instanceof PendingLogins pending ? pending : PendingLogins.NONE;
    }

    /** Ends a login under way: its state is used up. */
    void forget(PendingLogin pending) {
        synchronized (BrowserSession.class) {
            session.setAttribute(PENDING, pending().without(pending.state()));
        }
    }

    /**
     * Puts a new login into the session of the request, under a new session number. What another person left there goes
     * with them.
     */
    static void enter(HttpServletRequest request, Login login) {
        Login before = loginOf(request);
        HttpSession old = request.getSession(false);
        if (old != null
                && before != null
                && !(before.person().equals(login.person())
                        && before.organisation().equals(login.organisation()))) {
            old.invalidate();
        }
        if (request.getSession(false) == null) {
            request.getSession();
        } else {
            request.changeSessionId();
        }
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval(PERSON_SECONDS);
        session.setAttribute(LOGIN, login);
    }

    /** Whether this is the first request of the login; only one of several at once is told so. */
    boolean greets(Login login) {
        synchronized (BrowserSession.class) {
            boolean first = !login.since().equals(session.getAttribute(GREETED));
            session.setAttribute(GREETED, login.since());
            return first;
        }
    }

    /** The next request is the first one again: this one did not get through. */
    void takeBackGreeting() {
        session.removeAttribute(GREETED);
    }

    @Override
    public @Nullable Login login() {
        try {
            return session.getAttribute(LOGIN) instanceof Login login ? login : null;
        } catch (IllegalStateException ended) {
            return null;
        }
    }

    @Override
    public void keep(Login login) {
        try {
            session.setAttribute(LOGIN, login);
        } catch (IllegalStateException ended) {
            // Somebody logged out meanwhile, and out they stay.
        }
    }

    @Override
    public void end() {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // It is what we wanted.
        }
    }
}
