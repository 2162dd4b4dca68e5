package freehold.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @Test
    void a_second_launcher_in_the_same_folder_is_refused(@TempDir Path folder) throws IOException {
        try (var first = DataFolder.take(folder)) {
            assertTrue(first.postgres().startsWith(folder));
            var refused = assertThrows(Refused.class, () -> DataFolder.take(folder));
            assertEquals("Freehold is already running from " + folder + ": stop that one first.", refused.getMessage());
        }
        DataFolder.take(folder).close();
    }

    @Test
    void starting_over_throws_away_what_is_freehold_s_and_nothing_else(@TempDir Path folder) throws IOException {
        try (var data = DataFolder.take(folder)) {
            data.secrets();
            Files.createDirectories(data.postgres().resolve("data"));
            Path foreign = Files.writeString(folder.resolve("letter.txt"), "Dear reader");
            data.clear();
            assertFalse(Files.exists(folder.resolve("secrets.properties")));
            assertFalse(Files.exists(data.postgres()));
            assertTrue(Files.exists(foreign));
        }
    }

    @Test
    void people_who_sign_in_for_one_address_are_not_sent_to_another(@TempDir Path folder) throws IOException {
        try (var data = DataFolder.take(folder)) {
            data.requireAddress("http://localhost:8080");
            data.rememberAddress("http://localhost:8080");
            data.requireAddress("http://localhost:8080");
            var refused = assertThrows(Refused.class, () -> data.requireAddress("http://localhost:9090"));
            assertEquals(
                    "The accounts in " + folder + " belong to http://localhost:8080, not to http://localhost:9090:"
                            + " use the earlier -Dportal.port, or start over with -Dfresh.",
                    refused.getMessage());
        }
    }

    @Test
    void data_without_their_secrets_are_refused(@TempDir Path folder) throws IOException {
        try (var data = DataFolder.take(folder)) {
            Path inside = Files.createDirectories(data.postgres().resolve("data"));
            Files.writeString(inside.resolve("pg_hba.conf"), "");
            assertThrows(Refused.class, data::secrets);
        }
    }
}
