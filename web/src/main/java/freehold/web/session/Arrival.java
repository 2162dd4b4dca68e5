package freehold.web.session;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import freehold.web.session.Declined.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Optional;

/** Takes in a browser that comes back from Keycloak. */
final class Arrival {
    private static final System.Logger LOG = System.getLogger(Arrival.class.getName());

    private final PortalSettings settings;
    private final IdentityServer server;
    private final TokenExchange exchange;
    private final Renewal renewal;
    private final Clock clock;

    Arrival(PortalSettings settings, IdentityServer server, TokenExchange exchange, Renewal renewal, Clock clock) {
        this.settings = settings;
        this.server = server;
        this.exchange = exchange;
        this.renewal = renewal;
        this.clock = clock;
    }

    /**
     * Answers the request to the redirect address: with the page the person wanted, or with a page that says why there
     * is no login. An answer whose state this browser was not given is never looked at further.
     */
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException, Unreachable {
        Optional<AuthenticationResponse> answer = parse(request);
        BrowserSession session = BrowserSession.of(request);
        Optional<PendingLogin> pending = session == null
                ? Optional.empty()
                : answer.flatMap(given -> given.getState() == null
                        ? Optional.empty()
                        : session.pending().find(given.getState().getValue(), clock.instant()));
        if (session == null || answer.isEmpty() || pending.isEmpty()) {
            stray(request, response);
            return;
        }
        session.forget(pending.get());
        try {
            accept(request, response, answer.get(), pending.get());
        } catch (Declined e) {
            LOG.log(System.Logger.Level.INFO, "A login was declined: {0}", e.getMessage());
            Notice.of(e.reason()).answer(request, response, pending.get().to());
        }
    }

    private void accept(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationResponse answer,
            PendingLogin pending)
            throws IOException, Unreachable, Declined {
        checkIssuer(answer);
        if (!answer.indicatesSuccess()) {
            throw new Declined(
                    Reason.REFUSED, answer.toErrorResponse().getErrorObject().toString());
        }
        Login login = exchange.redeem(answer.toSuccessResponse().getAuthorizationCode(), pending);
        if (pending.person() != null && !pending.person().equals(login.person())) {
            LOG.log(System.Logger.Level.WARNING, "Somebody else proved who they are than the one who was asked to");
            BrowserSession session = BrowserSession.of(request);
            if (session != null) {
                session.end();
            }
            Notice.OTHER_PERSON.answer(request, response, ReturnPath.START);
            return;
        }
        renewal.alone(login.person(), () -> BrowserSession.enter(request, login));
        Redirects.seeOther(response, settings.address(pending.to()));
    }

    /** A server that says it names itself in its answers must do so; one that names another is not ours. */
    private void checkIssuer(AuthenticationResponse answer) throws Unreachable, Declined {
        if (answer.getIssuer() == null
                ? server.metadata().supportsAuthorizationResponseIssuerParam()
                : !answer.getIssuer().equals(settings.issuer())) {
            throw new Declined(Reason.REFUSED, "the answer comes from another issuer");
        }
    }

    /** An old tab or a reloaded address is common and harmless; whoever is signed in simply goes on. */
    private void stray(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (BrowserSession.loginOf(request) != null) {
            Redirects.seeOther(response, settings.address(ReturnPath.START));
        } else {
            Notice.STRAY.answer(request, response, ReturnPath.START);
        }
    }

    private Optional<AuthenticationResponse> parse(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(AuthenticationResponseParser.parse(new URI(settings.callback() + "?" + query)));
        } catch (ParseException | URISyntaxException e) {
            return Optional.empty();
        }
    }
}
