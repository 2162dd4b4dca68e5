package freehold.web.session;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;
import java.util.Locale;

/**
 * Where the portal and its identity server are. Every absolute address the login hands out is made from here, never
 * from the Host header of a request.
 *
 * @param portal public address of the portal: scheme, host and port, no path
 * @param issuer the realm, exactly as its tokens name it
 * @param client the confidential client of the portal
 * @param secret that client's secret
 */
public record PortalSettings(URI portal, Issuer issuer, ClientID client, Secret secret) {
    public PortalSettings {
        String path = portal.getRawPath();
        if (portal.getHost() == null || portal.getScheme() == null || (path != null && path.length() > 1)) {
            throw new IllegalArgumentException(
                    "PORTAL_URL must be scheme, host and port only, as https://portal.example, but is " + portal);
        }
        portal = URI.create(portal.getScheme().toLowerCase(Locale.ROOT) + "://"
                + portal.getRawAuthority().toLowerCase(Locale.ROOT));
    }

    /** The one redirect address that is registered in Keycloak. */
    public URI callback() {
        return portal.resolve("/callback");
    }

    /** The absolute address of a page of the portal. */
    public String address(ReturnPath page) {
        return portal + page.value();
    }

    /** Whether the portal is reached over TLS, so that its cookies may not travel without. */
    public boolean secure() {
        return "https".equals(portal.getScheme());
    }

    /** Whether an address given by a browser (an Origin or a Referer) lies in the portal. */
    public boolean isOurs(URI address) {
        return address.getScheme() != null
                && address.getRawAuthority() != null
                && portal.getScheme().equalsIgnoreCase(address.getScheme())
                && portal.getRawAuthority().equalsIgnoreCase(address.getRawAuthority());
    }
}
