package freehold.web.session;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Logins as the stories need them. */
final class Logins {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final UUID RIKKE = UUID.fromString("00000000-0000-4000-8000-000000000111");
    static final UUID NORTHWIND = UUID.fromString("00000000-0000-4000-8000-0000000000b1");
    static final PortalSettings SETTINGS = new PortalSettings(
            URI.create("https://portal.example"),
            new Issuer("https://id.example/realms/freehold"),
            new ClientID("freehold-portal"),
            new Secret("told-to-nobody"));

    private Logins() {}

    static Tokens tokens(Instant got, String refresh) {
        return Tokens.got(got, Duration.ofMinutes(5), "identity", refresh);
    }

    /** Rikke, signed in at noon. */
    static Login rikke() {
        return rikke("session-1", tokens(NOON, "refresh-1"));
    }

    static Login rikke(String session, Tokens tokens) {
        return new Login(
                RIKKE,
                "rikke",
                "Rikke Lindqvist",
                "rikke@northwind.example",
                new Membership(NORTHWIND, "northwind", "Northwind Logistics", false),
                Set.of("buyer"),
                NOON,
                null,
                session,
                Locale.ENGLISH,
                NOON,
                tokens);
    }
}
