package freehold.web.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.ParseException;
import java.util.UUID;

/**
 * Where Keycloak tells that a session is over: somebody signed out elsewhere, or was signed out by an administrator.
 * Whoever calls needs no login, but a logout token with Keycloak's signature; it names a session, or a person all of
 * whose sessions end.
 */
@WebServlet("/backchannel-logout")
public class BackchannelLogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int LARGEST = 16 * 1024;
    private static final System.Logger LOG = System.getLogger(BackchannelLogoutServlet.class.getName());

    private final transient IdentityServer server;
    private final transient RevokedSessions revoked;

    @Inject
    public BackchannelLogoutServlet(IdentityServer server, RevokedSessions revoked) {
        this.server = server;
        this.revoked = revoked;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String token = request.getParameter("logout_token");
        try {
            if (token == null) {
                throw new ParseException("no logout token", 0);
            }
            revoke(server.logoutTokens().validate(JWTParser.parse(token)));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (Unreachable | KeySourceException e) {
            LOG.log(System.Logger.Level.WARNING, "A logout token could not be checked: {0}", e.getMessage());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "A logout token was refused: {0}", e.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void revoke(LogoutTokenClaimsSet claims) {
        if (claims.getSessionID() != null) {
            revoked.revokeSession(claims.getSessionID().getValue());
        } else {
            revoked.revokePerson(UUID.fromString(claims.getSubject().getValue()));
        }
    }
}
