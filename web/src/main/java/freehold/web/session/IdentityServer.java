package freehold.web.session;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Keycloak says about itself: its addresses and its keys. Asked for when first needed, so that the portal starts
 * without it, and kept from then on; keys are fetched again when a token names one that is not known.
 */
final class IdentityServer {
    static final int CONNECT_MILLIS = (int) Duration.ofSeconds(2).toMillis();
    static final int READ_MILLIS = (int) Duration.ofSeconds(5).toMillis();
    static final int SKEW_SECONDS = 30;

    private static final int LARGEST_KEYS = 512 * 1024;
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final PortalSettings settings;
    private volatile @Nullable Known known;

    /** What was learned, all from one answer. */
    private record Known(
            OIDCProviderMetadata metadata, IDTokenValidator identityTokens, LogoutTokenValidator logoutTokens) {}

    IdentityServer(PortalSettings settings) {
        this.settings = settings;
    }

    OIDCProviderMetadata metadata() throws Unreachable {
        return known().metadata();
    }

    IDTokenValidator identityTokens() throws Unreachable {
        return known().identityTokens();
    }

    LogoutTokenValidator logoutTokens() throws Unreachable {
        return known().logoutTokens();
    }

    private Known known() throws Unreachable {
        Known before = known;
        return before == null ? learn() : before;
    }

    private synchronized Known learn() throws Unreachable {
        Known before = known;
        if (before != null) {
            return before;
        }
        try {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(settings.issuer(), CONNECT_MILLIS, READ_MILLIS);
            var keys = new JWSVerificationKeySelector<>(SIGNATURES, keys(metadata));
            var identityTokens = new IDTokenValidator(metadata.getIssuer(), settings.client(), keys, null);
            identityTokens.setMaxClockSkew(SKEW_SECONDS);
            var logoutTokens = new LogoutTokenValidator(metadata.getIssuer(), settings.client(), false, keys, null);
            Known learned = new Known(metadata, identityTokens, logoutTokens);
            known = learned;
            return learned;
        } catch (GeneralException | IOException e) {
            throw new Unreachable(e);
        }
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws MalformedURLException {
        return JWKSourceBuilder.<SecurityContext>create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEYS))
                // Refreshing ahead would start threads that outlive the application.
                .refreshAheadCache(false)
                .retrying(true)
                .outageTolerant(true)
                .build();
    }
}
