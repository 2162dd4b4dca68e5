package freehold.web.session;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * Signs out, here and at Keycloak. Only a POST from one of our own pages does so: the session cookie does not travel
 * with another site's POST, and the browser's word on where the POST came from is checked besides. A GET asks first.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient PortalSettings settings;
    private final transient IdentityServer server;

    @Inject
    public LogoutServlet(PortalSettings settings, IdentityServer server) {
        this.settings = settings;
        this.server = server;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Notice.LOGOUT.answer(request, response, ReturnPath.START);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isFromOurPages(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), settings)) {
            Notice.FOREIGN_LOGOUT.answer(request, response, ReturnPath.START);
            return;
        }
        BrowserSession session = BrowserSession.of(request);
        Login login = session == null ? null : session.login();
        if (session != null) {
            session.end();
        }
        if (login == null) {
            Redirects.seeOther(response, settings.portal() + "/logged-out");
            return;
        }
        try {
            // Not by a redirect: a page's form-action would have to name Keycloak then.
            Notice.LEAVING.leaveFor(request, response, endAtKeycloak(login).toString());
        } catch (Unreachable | ParseException | URISyntaxException e) {
            Notice.LOGGED_OUT_HERE.answer(request, response, ReturnPath.START);
        }
    }

    static boolean isFromOurPages(@Nullable String site, @Nullable String origin, PortalSettings settings) {
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        try {
            return origin == null ? site != null : settings.isOurs(new URI(origin));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private URI endAtKeycloak(Login login) throws Unreachable, ParseException, URISyntaxException {
        return new LogoutRequest(
                        server.metadata().getEndSessionEndpointURI(),
                        SignedJWT.parse(login.tokens().identity()),
                        new URI(settings.portal() + "/"),
                        null)
                .toURI();
    }
}
