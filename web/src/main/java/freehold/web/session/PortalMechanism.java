package freehold.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The one gate every request of the portal passes. Whoever is signed in is told to the container, under the number of
 * the person and with their roles; everything but {@link PublicPaths} is closed to others.
 */
@ApplicationScoped
public class PortalMechanism implements HttpAuthenticationMechanism {
    private final PortalSettings settings;
    private final Departure departure;
    private final Arrival arrival;
    private final Renewal renewal;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected PortalMechanism() {
        this(null, null, null, null);
    }

    @Inject
    public PortalMechanism(PortalSettings settings, Departure departure, Arrival arrival, Renewal renewal) {
        this.settings = settings;
        this.departure = departure;
        this.arrival = arrival;
        this.renewal = renewal;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            return validate(Asked.of(request), request, response, context);
        } catch (Unreachable e) {
            return notReachable(e, request, response);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        } catch (RuntimeException e) {
            // The container would answer an empty page with status 200.
            System.getLogger(PortalMechanism.class.getName()).log(System.Logger.Level.ERROR, "A request failed", e);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private AuthenticationStatus validate(
            Asked asked, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException, Unreachable {
        if (asked.isResource()) {
            return context.doNothing();
        }
        if (asked.is("/callback")) {
            arrival.receive(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        BrowserSession session = BrowserSession.of(request);
        Login login = session == null ? null : renewal.current(session);
        if (asked.is("/login")) {
            signIn(request, response, login);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (login != null) {
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(login.person().toString()), login.roles());
        }
        return asked.isPublic() ? context.doNothing() : turnAway(asked, request, response);
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response, @Nullable Login login)
            throws Unreachable {
        ReturnPath to = ReturnPath.of(request.getParameter("to"));
        String fresh = request.getParameter("fresh");
        if (fresh != null) {
            Redirects.seeOther(
                    response,
                    departure
                            .toFreshLogin(request, to, login == null ? null : login.person(), PendingLogin.about(fresh))
                            .toString());
        } else if (login == null) {
            Redirects.seeOther(response, departure.toLogin(request, to).toString());
        } else {
            Redirects.seeOther(response, settings.address(to));
        }
    }

    private AuthenticationStatus turnAway(Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException, Unreachable {
        Unauthenticated.Answer answer = asked.unauthenticated(request).answer(settings);
        if (answer instanceof Unauthenticated.SignIn signIn) {
            Redirects.seeOther(response, departure.toLogin(request, signIn.to()).toString());
        } else if (answer instanceof Unauthenticated.Back back) {
            Redirects.seeOther(response, settings.address(back.to()));
        } else if (answer instanceof Unauthenticated.BackByScript back) {
            PartialRedirect.answer(response, settings.address(back.to()));
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus notReachable(
            Unreachable cause, HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        System.getLogger(PortalMechanism.class.getName())
                .log(System.Logger.Level.WARNING, "Keycloak is not reachable for a login: {0}", cause.getMessage());
        try {
            Asked asked = Asked.of(request);
            ReturnPath wanted = asked.is("/login")
                    ? ReturnPath.of(request.getParameter("to"))
                    : ReturnPath.of(asked.raw(), request.getQueryString());
            Notice.UNREACHABLE.answer(request, response, wanted);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }
}
