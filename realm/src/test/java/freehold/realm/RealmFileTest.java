package freehold.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {
    private static final Pattern SECRET = Pattern.compile("\"(secret|value)\"\\s*:\\s*\"([^\"]*)\"");

    @Test
    void a_practice_of_its_own_gets_the_realm_with_nobody_in_it() throws IOException {
        String realm = RealmFile.alone();
        assertFalse(realm.contains("\"users\""));
        assertFalse(realm.contains("\"organizations\""));
        assertFalse(realm.contains("DEMO_PASSWORD"));
    }

    @Test
    void the_demo_adds_its_people_to_the_same_realm() throws IOException {
        String realm = RealmFile.withDemo();
        assertTrue(realm.contains("\"realm\": \"freehold\""));
        assertTrue(realm.contains("\"username\": \"maren\""));
        assertTrue(realm.contains("\"alias\": \"northwind\""));
    }

    @Test
    void two_objects_are_joined_at_the_brace_between_them() {
        assertEquals(
                "{\"a\":1,\"b\":2}",
                RealmFile.join("{\"a\":1}\n", "\n{\"b\":2}\n").replaceAll("\\s", ""));
    }

    @Test
    void no_secret_stands_in_the_realm() throws IOException {
        var secrets = SECRET.matcher(RealmFile.withDemo());
        int found = 0;
        while (secrets.find()) {
            found++;
            assertTrue(secrets.group(2).matches("\\$\\{[A-Z_]+}"), secrets.group());
        }
        assertTrue(found > 0, "the pattern found nothing to judge");
    }

    @Test
    void the_theme_arrives_whole_in_a_folder_of_themes(@TempDir Path themes) throws IOException {
        LoginTheme.copyTo(themes);
        assertTrue(Files.isRegularFile(themes.resolve("freehold/login/theme.properties")));
        assertTrue(Files.isRegularFile(themes.resolve("freehold/login/resources/css/freehold.css")));
        assertTrue(Files.isRegularFile(themes.resolve("freehold/login/messages/messages_de.properties")));
    }
}
