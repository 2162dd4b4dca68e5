package freehold.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.launcher.Secrets.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @Test
    void only_their_owner_can_read_the_secrets(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets.of(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void a_second_start_finds_the_secrets_of_the_first(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("secrets.properties");
        String password = Secrets.of(file).get(Name.DATABASE_APP);
        assertEquals(password, Secrets.of(file).get(Name.DATABASE_APP));
    }

    @Test
    void two_installations_share_no_secret(@TempDir Path folder) throws IOException {
        Secrets one = Secrets.of(folder.resolve("one"));
        Secrets other = Secrets.of(folder.resolve("other"));
        for (Name name : Name.values()) {
            assertNotEquals(one.get(name), other.get(name), name.name());
        }
    }

    @Test
    void no_two_secrets_are_the_same_and_all_meet_the_realm_s_least_length(@TempDir Path folder) throws IOException {
        Secrets secrets = Secrets.of(folder.resolve("secrets.properties"));
        assertEquals(
                Name.values().length,
                Arrays.stream(Name.values()).map(secrets::get).distinct().count());
        for (Name name : Name.values()) {
            assertTrue(secrets.get(name).length() >= 12, name.name());
        }
    }
}
