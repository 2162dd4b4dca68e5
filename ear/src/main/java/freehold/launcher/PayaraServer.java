package freehold.launcher;

import freehold.realm.ChildProcess;
import freehold.realm.ServerFailed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Payara Micro with the portal's WAR at the root of its address, listening on the loopback address only. */
public final class PayaraServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String LOOPBACK_ONLY = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n";
    private static final List<String> JAVA_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xms128m",
            "-Xmx640m",
            "-XX:MaxMetaspaceSize=320m",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true");

    private final ChildProcess process;
    private final int port;

    private PayaraServer(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the portal and returns at once; {@link #awaitReady} tells when it serves.
     *
     * @param jar Payara Micro
     * @param war the portal
     * @param folder where Payara unpacks itself
     * @param log the file for what it prints, begun anew
     * @param port where it listens
     * @param environment the settings of the portal
     */
    public static PayaraServer start(
            Path jar, Path war, Path folder, Path log, int port, Map<String, String> environment) throws IOException {
        requireFile(jar, "Payara Micro");
        requireFile(war, "the portal's WAR");
        Files.createDirectories(folder);
        Path before = Files.writeString(folder.toAbsolutePath().resolve("before-boot.asadmin"), LOOPBACK_ONLY);
        var command = new ArrayList<String>();
        command.add(Machine.java().toString());
        command.addAll(JAVA_OPTIONS);
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        // One portal alone; with --nocluster Hazelcast would still listen on every address.
        command.addAll(List.of("--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--prebootcommandfile", before.toString(), "--port", Integer.toString(port)));
        command.addAll(List.of("--rootDir", folder.toAbsolutePath().toString()));
        command.addAll(
                List.of("--contextRoot", "/", "--deploy", war.toAbsolutePath().toString()));
        return new PayaraServer(ChildProcess.start("The portal", command, environment, folder, log), port);
    }

    private static void requireFile(Path file, String what) throws ServerFailed {
        if (!Files.isRegularFile(file)) {
            throw new ServerFailed("There is no " + file + ", where " + what + " should be");
        }
    }

    /**
     * Waits until the portal says that it is ready: its database and Keycloak's keys are within reach.
     *
     * @throws ServerFailed if it ends before, or takes longer than four minutes
     */
    public void awaitReady() throws IOException, InterruptedException {
        process.awaitAnswer(URI.create("http://localhost:" + port + "/health/ready"), PATIENCE);
    }

    /** Its process number, as tools of the operating system know it. */
    public long pid() {
        return process.pid();
    }

    /** Completes when Payara has ended, by itself or by {@link #close}. */
    public CompletableFuture<?> ended() {
        return process.ended();
    }

    /** Lets the portal finish what it is doing, and ends it. */
    @Override
    public void close() {
        process.close();
    }
}
