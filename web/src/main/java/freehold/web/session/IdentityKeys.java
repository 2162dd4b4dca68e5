package freehold.web.session;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URL;
import java.text.ParseException;

/** Keycloak's public keys, asked for afresh: whether somebody could sign in now. */
public final class IdentityKeys {
    private static final int MILLIS = 2000;
    private static final int LARGEST = 512 * 1024;

    private final IdentityServer server;

    IdentityKeys(IdentityServer server) {
        this.server = server;
    }

    /**
     * How many keys there are, at least one.
     *
     * @throws IOException when none could be had within two seconds
     */
    public int fetch() throws IOException {
        try {
            URL keys = server.metadata().getJWKSetURI().toURL();
            int found = JWKSet.load(keys, MILLIS, MILLIS, LARGEST).size();
            if (found == 0) {
                throw new IOException("no keys");
            }
            return found;
        } catch (Unreachable | ParseException e) {
            throw new IOException(e);
        }
    }
}
