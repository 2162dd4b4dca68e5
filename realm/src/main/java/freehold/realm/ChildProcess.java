package freehold.realm;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server in a process of its own, with one log file. It lives from {@link #start} until {@link #close}, which asks
 * politely, waits, and then insists; its own children end with it.
 *
 * <p>Ctrl-C in a terminal reaches every process of the foreground group at once. The child ignores it, so that whoever
 * started several servers can end them in order.
 */
public final class ChildProcess implements AutoCloseable {
    private static final Duration POLITELY = Duration.ofSeconds(40);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final String DEAF_TO_THE_TERMINAL = "trap '' INT HUP; exec \"$@\"";

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a program; what it prints goes to the log, which begins anew.
     *
     * @param name how people call the server, for the sentences told about it
     * @param command the program and its arguments
     * @param environment added to the environment of this process
     * @param folder where the program runs; made if it is not there
     * @param log the file for its output; its folder is made if it is not there
     */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        Files.createDirectories(folder);
        Files.createDirectories(log.toAbsolutePath().getParent());
        var whole = new ArrayList<>(List.of("/bin/sh", "-c", DEAF_TO_THE_TERMINAL, name));
        whole.addAll(command);
        var builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new ChildProcess(name, builder.start(), log);
    }

    /** The process number, as tools of the operating system know it. */
    public long pid() {
        return process.pid();
    }

    /** The file that holds what the server prints. */
    public Path log() {
        return log;
    }

    /** Completes when the process has ended, by itself or by {@link #close}. */
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    /**
     * Waits until an address answers with status 200.
     *
     * @param address asked again and again
     * @param patience after which the server counts as failed
     * @throws ServerFailed if the process ends before, or the patience does
     */
    public void awaitAnswer(URI address, Duration patience) throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var question =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ServerFailed(
                        name + " ended with code " + process.exitValue() + " while starting; see " + log);
            }
            if (answers(client, question)) {
                return;
            }
        }
        throw new ServerFailed(name + " was not ready after " + patience.toSeconds() + " seconds; see " + log);
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * Waits for a program that ends by itself.
     *
     * @throws ServerFailed if it ends with another code than 0, or not in time
     */
    public void awaitSuccess(Duration patience) throws IOException, InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new ServerFailed(name + " took more than " + patience.toSeconds() + " seconds; see " + log);
        }
        if (process.exitValue() != 0) {
            throw new ServerFailed(name + " ended with code " + process.exitValue() + "; see " + log);
        }
    }

    /** Ends the process and its children, and returns when none of them is left. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        boolean left = endsPolitely();
        if (!left) {
            process.destroyForcibly();
        }
        for (ProcessHandle child : children) {
            if (child.isAlive()) {
                child.destroyForcibly();
            }
            child.onExit().join();
        }
        process.onExit().join();
    }

    private boolean endsPolitely() {
        try {
            return process.waitFor(POLITELY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
