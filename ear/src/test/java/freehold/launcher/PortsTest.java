package freehold.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_taken_port_is_told_in_one_sentence_with_the_way_out() throws IOException {
        try (var other = new ServerSocket(0)) {
            int taken = other.getLocalPort();
            Ports free = Ports.free();
            var refused =
                    assertThrows(Refused.class, () -> new Ports(free.portal(), taken, free.database()).requireFree());
            assertEquals(
                    "Port " + taken + ", meant for Keycloak, is taken by another program: stop that program, or choose"
                            + " another port with -Dkeycloak.port=NUMBER.",
                    refused.getMessage());
        }
    }

    @Test
    void three_free_ports_pass() throws IOException {
        Ports free = Ports.free();
        assertDoesNotThrow(free::requireFree);
    }

    @Test
    void two_servers_cannot_share_a_port() {
        assertThrows(IllegalArgumentException.class, () -> new Ports(8080, 8080, 5433));
    }

    @Test
    void what_is_no_port_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Ports(0, 8180, 5433));
        assertThrows(IllegalArgumentException.class, () -> new Ports(8080, 8180, 65_536));
    }
}
