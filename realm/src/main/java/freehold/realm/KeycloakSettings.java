package freehold.realm;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What Keycloak needs to know to serve one portal.
 *
 * @param home an unpacked Keycloak distribution; the theme, the realm file and one build of it are put there
 * @param log the file for what Keycloak prints
 * @param port where it listens, on the loopback address only
 * @param portalUrl the public address of the portal, without a slash at the end; written into the realm at its first
 *     import
 * @param database a database of Keycloak's own
 * @param adminPassword for the account {@code admin} of the realm {@code master}, made at the first start
 * @param clientSecret what the portal proves itself with
 * @param demoPassword given if the demo's organisations and people are wanted; one password for all of them. Counts at
 *     the first import only
 */
public record KeycloakSettings(
        Path home,
        Path log,
        int port,
        String portalUrl,
        Database database,
        String adminPassword,
        String clientSecret,
        Optional<String> demoPassword) {

    /**
     * A PostgreSQL database.
     *
     * @param jdbcUrl its address
     * @param user the role that owns it
     * @param password of that role
     */
    public record Database(String jdbcUrl, String user, String password) {}

    /** The address of Keycloak itself, as browsers and the portal see it. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** The issuer of the realm's tokens, as OpenID Connect means it. */
    public String issuer() {
        return address() + "/realms/freehold";
    }

    /** Answers as soon as someone could sign in. */
    URI discovery() {
        return URI.create(issuer() + "/.well-known/openid-configuration");
    }

    /** Keycloak reads its settings, and the realm file its placeholders, from here. */
    Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        environment.put("KC_DB_URL", database.jdbcUrl());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
        environment.put("KC_DB_POOL_MAX_SIZE", "15");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "localhost");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", address());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        environment.put("PORTAL_URL", portalUrl);
        environment.put("OIDC_CLIENT_SECRET", clientSecret);
        demoPassword.ifPresent(password -> environment.put("DEMO_PASSWORD", password));
        return environment;
    }
}
