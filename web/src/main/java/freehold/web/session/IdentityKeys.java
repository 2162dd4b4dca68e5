package freehold.web.session;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keycloak's public keys, asked for afresh: whether somebody could sign in now. */
public final class IdentityKeys {
    private static final int MILLIS = 2000;
    private static final int LARGEST = 512 * 1024;

    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private final IdentityServer server;
    private final Clock clock;
    private volatile Instant answered = Instant.EPOCH;

    IdentityKeys(IdentityServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /**
     * Makes sure that a browser sent to Keycloak will find it, so that nobody is led to an address that does not
     * answer; an answer of the last five seconds is believed.
     */
    void mustAnswer() throws Unreachable {
        if (answered.plus(BELIEVED).isBefore(clock.instant())) {
            try {
                fetch();
            } catch (IOException e) {
                throw new Unreachable(e);
            }
        }
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
            answered = clock.instant();
            return found;
        } catch (Unreachable | ParseException e) {
            throw new IOException(e);
        }
    }
}
