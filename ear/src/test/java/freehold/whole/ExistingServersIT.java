package freehold.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.launcher.PayaraServer;
import freehold.launcher.Ports;
import freehold.launcher.StackSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same WAR beside a PostgreSQL and a Keycloak that already exist, by environment variables alone. */
class ExistingServersIT {
    private static final Pattern SETTING_OF_THE_TABLE = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_settings_of_the_readme_are_all_it_needs() throws Exception {
        String readme = Files.readString(Path.of(System.getProperty("freehold.readme")));
        Set<String> documented = SETTING_OF_THE_TABLE
                .matcher(readme)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> settings = new TreeMap<>(Whole.stack().environment());
        assertEquals(settings.keySet(), documented, "the table of settings in the README");

        int port = Ports.free().portal();
        StackSettings files = StackSettings.forTests(folder);
        try (PayaraServer portal = PayaraServer.start(
                files.payaraMicro(), files.war(), folder.resolve("payara"), folder.resolve("log"), port, settings)) {
            portal.awaitReady();
            try (Visitor anyone = Visitor.anyone()) {
                anyone.page().navigate("http://localhost:" + port + "/deals");
                assertTrue(anyone.page().locator("#username").isVisible());
            }
        }
    }
}
