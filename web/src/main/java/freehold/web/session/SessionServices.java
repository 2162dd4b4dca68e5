package freehold.web.session;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;

/** Puts the parts of the login together, one of each. */
@Dependent
public class SessionServices {
    /** Where the portal and Keycloak are, from the environment. */
    @Produces
    @Singleton
    PortalSettings settings(Config config) {
        return new PortalSettings(
                URI.create(config.getValue("PORTAL_URL", String.class)),
                new Issuer(config.getValue("OIDC_ISSUER", String.class)),
                new ClientID(
                        config.getOptionalValue("OIDC_CLIENT_ID", String.class).orElse("freehold-portal")),
                new Secret(config.getValue("OIDC_CLIENT_SECRET", String.class)));
    }

    @Produces
    @Singleton
    IdentityServer server(PortalSettings settings) {
        return new IdentityServer(settings);
    }

    @Produces
    @Singleton
    IdentityKeys keys(IdentityServer server, Clock clock) {
        return new IdentityKeys(server, clock);
    }

    @Produces
    @Singleton
    RevokedSessions revoked(Clock clock) {
        return new RevokedSessions(clock);
    }

    @Produces
    @Singleton
    TokenExchange exchange(PortalSettings settings, IdentityServer server, Clock clock) {
        return new TokenExchange(settings, server, clock);
    }

    @Produces
    @Singleton
    Renewal renewal(TokenExchange exchange, RevokedSessions revoked, Clock clock) {
        return new Renewal(exchange, revoked, clock);
    }

    @Produces
    @Singleton
    Departure departure(PortalSettings settings, IdentityServer server, IdentityKeys keys, Clock clock) {
        return new Departure(settings, server, keys, clock);
    }

    @Produces
    @Singleton
    Arrival arrival(
            PortalSettings settings, IdentityServer server, TokenExchange exchange, Renewal renewal, Clock clock) {
        return new Arrival(settings, server, exchange, renewal, clock);
    }
}
