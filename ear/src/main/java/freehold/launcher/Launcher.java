package freehold.launcher;

import freehold.realm.DemoPerson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code mvn -Prun} runs: starts a {@link Stack}, says how far it is, and ends it on Ctrl-C, on {@code kill}, and
 * when one of the servers ends by itself. Its settings are system properties: {@code portal.port},
 * {@code keycloak.port}, {@code database.port}, {@code fresh}, {@code demo} and {@code freehold.folder}.
 */
public final class Launcher {
    private static final int FAILED = 1;

    private final Console console;
    private final StackSettings settings;

    private Launcher(Console console, StackSettings settings) {
        this.console = console;
        this.settings = settings;
    }

    /**
     * Starts everything and returns never: the process ends with it.
     *
     * @param arguments none; see the class for its settings
     */
    public static void main(String[] arguments) throws InterruptedException {
        var console = new Console(System.out);
        try {
            new Launcher(console, settings(console)).run();
        } catch (IOException | IllegalArgumentException refused) {
            console.say("");
            console.say(String.valueOf(refused.getMessage()));
        }
        System.exit(FAILED);
    }

    private static StackSettings settings(Console console) {
        return new StackSettings(
                new Ports(
                        port("portal.port", Ports.USUAL.portal()),
                        port("keycloak.port", Ports.USUAL.keycloak()),
                        port("database.port", Ports.USUAL.database())),
                Path.of(System.getProperty("freehold.folder", ".freehold"))
                        .toAbsolutePath()
                        .normalize(),
                isOn("fresh", false),
                isOn("demo", true),
                StackSettings.path("freehold.war"),
                StackSettings.path("payara.micro.jar"),
                StackSettings.path("keycloak.home"),
                console);
    }

    /** {@code -Dfresh} and {@code -Dfresh=true} mean the same. */
    private static boolean isOn(String setting, boolean otherwise) {
        String value = System.getProperty(setting);
        return value == null ? otherwise : value.isEmpty() || Boolean.parseBoolean(value);
    }

    private static int port(String setting, int otherwise) {
        String value = System.getProperty(setting);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("-D" + setting + "=" + value + " is not a port number.");
        }
        return Integer.parseInt(value);
    }

    private void run() throws IOException, InterruptedException {
        var stack = new Stack(settings);
        var stopping = new Thread(() -> stop(stack), "stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            stack.start();
        } catch (IOException failure) {
            if (stack.isClosing()) {
                return;
            }
            throw failure;
        }
        console.welcome(stack.portalUrl(), settings.demo() ? DemoPerson.all() : List.of(), stack.demoPassword());
        throw new IOException(stack.failure().join());
    }

    private void stop(Stack stack) {
        if (stack.hasServers()) {
            console.say("");
            console.say("Stopping the portal, Keycloak and PostgreSQL.");
        }
        stack.close();
    }
}
