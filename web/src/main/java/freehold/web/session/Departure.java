package freehold.web.session;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends a browser to Keycloak and remembers what must come back. */
final class Departure {
    private static final Scope SCOPE = new Scope("openid", "profile", "email", "organization");

    private final PortalSettings settings;
    private final IdentityServer server;
    private final IdentityKeys keys;
    private final Clock clock;

    Departure(PortalSettings settings, IdentityServer server, IdentityKeys keys, Clock clock) {
        this.settings = settings;
        this.server = server;
        this.keys = keys;
        this.clock = clock;
    }

    /** Where to send the browser for a login that leads back to a page. */
    URI toLogin(HttpServletRequest request, ReturnPath to) throws Unreachable {
        return depart(request, to, false, null, null);
    }

    /**
     * Where to send it so that its person proves anew who they are; anybody may when nobody is signed in.
     *
     * @param about what they prove it for, by its id; null for nothing in particular
     */
    URI toFreshLogin(HttpServletRequest request, ReturnPath to, @Nullable UUID person, @Nullable UUID about)
            throws Unreachable {
        return depart(request, to, true, person, about);
    }

    private URI depart(
            HttpServletRequest request, ReturnPath to, boolean fresh, @Nullable UUID person, @Nullable UUID about)
            throws Unreachable {
        keys.mustAnswer();
        URI endpoint = server.metadata().getAuthorizationEndpointURI();
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        BrowserSession.remember(
                request,
                new PendingLogin(
                        state.getValue(),
                        nonce.getValue(),
                        verifier.getValue(),
                        to,
                        clock.instant(),
                        fresh,
                        person,
                        about));
        var login = new AuthenticationRequest.Builder(ResponseType.CODE, SCOPE, settings.client(), settings.callback())
                .endpointURI(endpoint)
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .uiLocales(language(request));
        if (fresh) {
            login.prompt(Prompt.Type.LOGIN).maxAge(0);
        }
        return login.build().toURI();
    }

    private static List<LangTag> language(HttpServletRequest request) {
        try {
            return List.of(LangTag.parse(Languages.of(request.getLocale()).toLanguageTag()));
        } catch (LangTagException e) {
            throw new IllegalStateException(e);
        }
    }
}
