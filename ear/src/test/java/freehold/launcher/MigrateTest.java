package freehold.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrateTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void help_names_every_setting() {
        assertEquals(Migrate.DONE, command(Map.of()).run("help"));
        for (String setting : new String[] {"DB_HOST", "DB_PORT", "DB_NAME", "DB_OWNER_USER", "DB_USER"}) {
            assertTrue(said().contains(setting), setting);
        }
    }

    @Test
    void without_the_owner_s_password_nothing_is_tried() {
        assertEquals(Migrate.MISUSED, command(Map.of()).run("migrate"));
        assertTrue(said().startsWith("DB_OWNER_PASSWORD is not set."), said());
    }

    @Test
    void a_port_that_is_none_is_refused() {
        assertEquals(
                Migrate.MISUSED,
                command(Map.of("DB_OWNER_PASSWORD", "x", "DB_PORT", "99999")).run("migrate"));
    }

    @Test
    void an_unknown_word_is_answered_with_help() {
        assertEquals(Migrate.MISUSED, command(Map.of()).run("undo"));
        assertTrue(said().startsWith("Usage:"), said());
    }

    private Migrate command(Map<String, String> environment) {
        return new Migrate(environment, out, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
