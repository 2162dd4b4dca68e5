package freehold.web.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import freehold.web.session.Declined.Reason;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Trades codes and refresh tokens for logins at Keycloak's token endpoint, believing no token it has not checked. */
final class TokenExchange implements Renewal.Asking {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final PortalSettings settings;
    private final IdentityServer server;
    private final Clock clock;

    TokenExchange(PortalSettings settings, IdentityServer server, Clock clock) {
        this.settings = settings;
        this.server = server;
        this.clock = clock;
    }

    /**
     * The login a code stands for. Declined when the code or its token does not hold, and for a fresh login when
     * Keycloak took an older proof than the one that was asked for.
     */
    Login redeem(AuthorizationCode code, PendingLogin pending) throws Unreachable, Declined {
        var grant = new AuthorizationCodeGrant(code, settings.callback(), new CodeVerifier(pending.verifier()));
        OIDCTokens tokens = tokens(grant);
        Map<String, Object> claims = claims(tokens, new Nonce(pending.nonce()));
        if (pending.fresh()) {
            Instant proved = LoginClaims.authenticatedAt(claims);
            Instant asked = pending.startedAt().minusSeconds(IdentityServer.SKEW_SECONDS);
            if (proved == null || proved.isBefore(asked)) {
                throw new Declined(Reason.REFUSED, "no fresh proof of who they are");
            }
        }
        return pending.proved(new LoginClaims(claims).login(clock.instant(), kept(tokens)));
    }

    @Override
    public Login renew(Login login) throws Unreachable, Declined {
        String refresh = login.tokens().refresh();
        if (refresh == null) {
            throw new Declined(Reason.REFUSED, "no refresh token");
        }
        OIDCTokens tokens = tokens(new RefreshTokenGrant(new RefreshToken(refresh)));
        Login renewed = new LoginClaims(claims(tokens, null)).login(clock.instant(), kept(tokens));
        if (!renewed.person().equals(login.person())
                || !renewed.organisation().tenant().equals(login.organisation().tenant())
                || !Objects.equals(renewed.session(), login.session())) {
            throw new Declined(Reason.REFUSED, "the renewed token is another person's, organisation's or session's");
        }
        return renewed.after(login);
    }

    private Tokens kept(OIDCTokens tokens) {
        RefreshToken refresh = tokens.getRefreshToken();
        return Tokens.got(
                clock.instant(),
                Duration.ofSeconds(tokens.getAccessToken().getLifetime()),
                tokens.getIDTokenString(),
                refresh == null ? null : refresh.getValue());
    }

    private OIDCTokens tokens(AuthorizationGrant grant) throws Unreachable, Declined {
        var authentication = new ClientSecretBasic(settings.client(), settings.secret());
        HTTPRequest request = new TokenRequest.Builder(server.metadata().getTokenEndpointURI(), authentication, grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(IdentityServer.CONNECT_MILLIS);
        request.setReadTimeout(IdentityServer.READ_MILLIS);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= SERVER_ERROR || answer.getStatusCode() == TOO_MANY_REQUESTS) {
                throw new Unreachable("the token endpoint answers " + answer.getStatusCode());
            }
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (!response.indicatesSuccess()) {
                throw new Declined(
                        Reason.REFUSED,
                        response.toErrorResponse().getErrorObject().toString());
            }
            return ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
        } catch (IOException e) {
            throw new Unreachable(e);
        } catch (ParseException e) {
            throw new Declined(Reason.REFUSED, e);
        }
    }

    private Map<String, Object> claims(OIDCTokens tokens, @Nullable Nonce nonce) throws Unreachable, Declined {
        try {
            return server.identityTokens()
                    .validate(tokens.getIDToken(), nonce)
                    .toJWTClaimsSet()
                    .getClaims();
        } catch (KeySourceException e) {
            throw new Unreachable(e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new Declined(Reason.REFUSED, e);
        }
    }
}
