package freehold.web.session;

import freehold.access.CurrentCaller;
import freehold.access.People;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets the caller of the session enter, for each request, and makes the portal remember them at the first one after
 * their login. It is the second lock as well: should a request that needs a login ever come past
 * {@link PortalMechanism} without one, it ends here.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient CurrentCaller current;
    private final transient People people;

    @Inject
    public CallerFilter(CurrentCaller current, People people) {
        this.current = current;
        this.people = people;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Asked asked = Asked.of(request);
        if (asked.isResource()) {
            chain.doFilter(request, response);
            return;
        }
        BrowserSession session = BrowserSession.of(request);
        Login login = session == null ? null : session.login();
        if (session == null || login == null || request.getUserPrincipal() == null) {
            if (asked.isPublic()) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
            return;
        }
        current.enter(CallerOfLogin.caller(login));
        if (session.greets(login)) {
            arrive(session);
        }
        chain.doFilter(request, response);
    }

    private void arrive(BrowserSession session) {
        boolean arrived = false;
        try {
            people.arrive();
            arrived = true;
        } finally {
            if (!arrived) {
                session.takeBackGreeting();
            }
        }
    }
}
