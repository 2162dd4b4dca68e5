package freehold.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The three ports of a running Freehold.
 *
 * @param portal where people come in; 1 to 65535
 * @param keycloak where they sign in; 1 to 65535
 * @param database where PostgreSQL listens; 1 to 65535
 */
public record Ports(int portal, int keycloak, int database) {
    /** What is taken when nobody says otherwise. */
    public static final Ports USUAL = new Ports(8080, 8180, 5433);

    /** Refuses numbers that are no ports, and one port for two servers. */
    public Ports {
        requirePort(portal);
        requirePort(keycloak);
        requirePort(database);
        if (portal == keycloak || portal == database || keycloak == database) {
            throw new IllegalArgumentException("The portal, Keycloak and PostgreSQL need three different ports.");
        }
    }

    /** Three ports that nobody listens on at the moment, for tests that run beside others. */
    public static Ports free() throws IOException {
        // Held open together, so that the three differ.
        try (var first = new ServerSocket(0);
                var second = new ServerSocket(0);
                var third = new ServerSocket(0)) {
            return new Ports(first.getLocalPort(), second.getLocalPort(), third.getLocalPort());
        }
    }

    /**
     * Makes sure that nobody listens on any of the three.
     *
     * @throws Refused naming the first taken port and the setting that chooses another
     */
    public void requireFree() throws Refused {
        requireFree(portal, "the portal", "portal.port");
        requireFree(keycloak, "Keycloak", "keycloak.port");
        requireFree(database, "PostgreSQL", "database.port");
    }

    private static void requireFree(int port, String server, String setting) throws Refused {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new Refused("Port " + port + ", meant for " + server
                    + ", is taken by another program: stop that program, or choose another port with -D" + setting
                    + "=NUMBER.");
        }
    }

    private static void requirePort(int number) {
        if (number < 1 || number > 65_535) {
            throw new IllegalArgumentException("A port is a number from 1 to 65535, not " + number + ".");
        }
    }
}
