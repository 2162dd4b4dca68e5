package freehold.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a page may load and where its forms may lead: the portal itself, and the identity server a form may be sent on
 * to for logging in anew. PrimeFaces appends the nonce of the answer to its last directive.
 */
@Named("contentPolicy")
@ApplicationScoped
public class ContentPolicy {
    private static final String OWN = "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
            + "connect-src 'self'; font-src 'self'; img-src 'self' data:; style-src 'self'; ";

    private final String page;
    private final boolean https;

    /** For the container's proxy. */
    protected ContentPolicy() {
        this(Optional.empty(), Optional.empty());
    }

    @Inject
    public ContentPolicy(
            @ConfigProperty(name = "OIDC_ISSUER") Optional<String> issuer,
            @ConfigProperty(name = "PORTAL_URL") Optional<String> portal) {
        String identity = issuer.flatMap(ContentPolicy::origin)
                .map(origin -> " " + origin)
                .orElse("");
        this.page = OWN + "form-action 'self'" + identity + "; script-src 'self'";
        this.https = portal.filter(address -> address.startsWith("https://")).isPresent();
    }

    /** The policy of a page, {@code script-src} last. */
    public String getPage() {
        return page;
    }

    /** True when the portal's public address is reached encrypted only. */
    public boolean overHttps() {
        return https;
    }

    private static Optional<String> origin(String address) {
        try {
            URI uri = URI.create(address.strip());
            return uri.getScheme() == null || uri.getRawAuthority() == null
                    ? Optional.empty()
                    : Optional.of(uri.getScheme() + "://" + uri.getRawAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
