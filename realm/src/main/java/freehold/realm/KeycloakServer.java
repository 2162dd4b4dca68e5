package freehold.realm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Keycloak with the realm of Freehold, from an unpacked distribution, for development, demonstration and tests.
 *
 * <p>The distribution is built once for PostgreSQL and a single node, which takes some twenty seconds and makes every
 * later start several times faster. The realm is imported at the first start and left alone afterwards.
 */
public final class KeycloakServer implements AutoCloseable {
    private static final String BUILD = "build --db=postgres";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    // A bounded heap and the serial collector: half the memory of the distribution's defaults on a small machine.
    private static final String JAVA_OPTS = "-XX:+UseSerialGC -Xms64m -Xmx384m -XX:MetaspaceSize=96m"
            + " -XX:MaxMetaspaceSize=256m -XX:ReservedCodeCacheSize=96m -XX:+ExitOnOutOfMemoryError"
            + " -Dfile.encoding=UTF-8 -Djdk.tls.rejectClientInitiatedRenegotiation=true";

    private final KeycloakSettings settings;
    private final ChildProcess process;

    private KeycloakServer(KeycloakSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /** Starts Keycloak and returns at once; {@link #awaitReady} tells when people can sign in. */
    public static KeycloakServer start(KeycloakSettings settings) throws IOException, InterruptedException {
        prepare(settings);
        var process = ChildProcess.start(
                "Keycloak",
                List.of(script(settings.home()), "start", "--optimized", "--import-realm"),
                withJava(settings.environment()),
                settings.home(),
                settings.log());
        return new KeycloakServer(settings, process);
    }

    private static void prepare(KeycloakSettings settings) throws IOException, InterruptedException {
        Path home = settings.home();
        if (!Files.isRegularFile(home.resolve("bin/kc.sh"))) {
            throw new ServerFailed("There is no Keycloak distribution in " + home);
        }
        LoginTheme.copyTo(home.resolve("themes"));
        Path realm = home.resolve("data/import/freehold-realm.json");
        Files.createDirectories(realm.getParent());
        Files.writeString(realm, settings.demoPassword().isPresent() ? RealmFile.withDemo() : RealmFile.alone());
        build(home, settings.log().resolveSibling("keycloak-build.log"));
    }

    private static void build(Path home, Path log) throws IOException, InterruptedException {
        Path marker = home.resolve("lib/quarkus/freehold.built");
        if (Files.exists(marker) && Files.readString(marker).equals(BUILD)) {
            return;
        }
        Files.deleteIfExists(marker);
        var command = new ArrayList<>(List.of(script(home)));
        command.addAll(List.of(BUILD.split(" ", -1)));
        try (var building = ChildProcess.start("Keycloak's build", command, withJava(Map.of()), home, log)) {
            building.awaitSuccess(PATIENCE);
        }
        Files.writeString(marker, BUILD, StandardCharsets.UTF_8);
    }

    private static String script(Path home) {
        return home.toAbsolutePath().resolve("bin/kc.sh").toString();
    }

    private static Map<String, String> withJava(Map<String, String> environment) {
        var whole = new TreeMap<>(environment);
        whole.put("JAVA_HOME", System.getProperty("java.home"));
        whole.put("JAVA_OPTS", JAVA_OPTS);
        return whole;
    }

    /**
     * Waits until people can sign in.
     *
     * @throws ServerFailed if Keycloak ends before, or takes longer than four minutes
     */
    public void awaitReady() throws IOException, InterruptedException {
        process.awaitAnswer(settings.discovery(), PATIENCE);
    }

    /** The issuer of the realm's tokens. */
    public String issuer() {
        return settings.issuer();
    }

    /** The process number of the script that holds Keycloak's Java. */
    public long pid() {
        return process.pid();
    }

    /** Completes when Keycloak has ended, by itself or by {@link #close}. */
    public CompletableFuture<?> ended() {
        return process.ended();
    }

    /** Ends Keycloak, its Java and its script. */
    @Override
    public void close() {
        process.close();
    }
}
