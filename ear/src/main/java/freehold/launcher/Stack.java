package freehold.launcher;

import freehold.launcher.Secrets.Name;
import freehold.realm.KeycloakServer;
import freehold.realm.KeycloakSettings;
import freehold.realm.ServerFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak and the portal on one machine: started in this order, watched, and ended in the opposite one.
 * Closing it at any moment, also while it starts, leaves no process behind.
 */
public final class Stack implements AutoCloseable {
    private static final int STEPS = 6;

    private final StackSettings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final CompletableFuture<String> failure = new CompletableFuture<>();
    private int step;
    private boolean closing;
    private @Nullable Secrets secrets;

    /**
     * Puts a stack together; nothing happens before {@link #start}.
     *
     * @param settings what it is made of
     */
    public Stack(StackSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts everything, and returns when the portal serves.
     *
     * @throws Refused if nothing was started: a port is taken, Java is too old, the disk too full, the folder in use
     * @throws ServerFailed if a server did not come up, or one that was up ended meanwhile; those that are up are still
     *     running until {@link #close}
     */
    public void start() throws IOException, InterruptedException {
        Thread starting = Thread.currentThread();
        CompletableFuture<Void> alarm = failure.thenRun(starting::interrupt);
        try {
            bringUp();
        } catch (InterruptedException interrupted) {
            if (failure.isDone()) {
                throw new ServerFailed(failure.join(), interrupted);
            }
            throw interrupted;
        } finally {
            alarm.cancel(false);
            if (failure.isDone()) {
                // The alarm was meant for the waiting above; whoever closes now takes their time.
                Thread.interrupted();
            }
        }
    }

    private void bringUp() throws IOException, InterruptedException {
        begin("Checking ports, Java and disk");
        Files.createDirectories(settings.folder());
        Machine.requireFit(settings.folder());
        DataFolder folder = keep(DataFolder.take(settings.folder()));
        settings.ports().requireFree();
        if (settings.fresh()) {
            folder.clear();
        }
        folder.requireAddress(portalUrl());
        Secrets known = folder.secrets();
        secrets = known;
        done();

        PostgresServer postgres = startPostgres(folder, known);
        migrate(postgres, known);
        KeycloakServer keycloak = startKeycloak(folder, postgres, known);
        PayaraServer payara = startPayara(folder, postgres, known);
        begin("Waiting for Keycloak, then for the portal");
        keycloak.awaitReady();
        folder.rememberAddress(portalUrl());
        payara.awaitReady();
        done();
    }

    private PostgresServer startPostgres(DataFolder folder, Secrets known) throws IOException {
        begin("Starting PostgreSQL on port " + settings.ports().database());
        Path log = folder.log("postgresql");
        var postgres = keep(
                PostgresServer.start(folder.postgres(), log, settings.ports().database(), known));
        watch("PostgreSQL", postgres.ended(), log);
        done();
        return postgres;
    }

    private void migrate(PostgresServer postgres, Secrets known) throws IOException {
        begin("Bringing the schema up to date");
        try {
            Migration.run(
                    postgres.address(PostgresServer.FREEHOLD),
                    PostgresServer.OWNER,
                    known.get(Name.DATABASE_OWNER),
                    PostgresServer.APPLICATION);
        } catch (FlywayException refused) {
            throw new ServerFailed("The schema could not be brought up to date: " + refused.getMessage(), refused);
        }
        done();
    }

    private KeycloakServer startKeycloak(DataFolder folder, PostgresServer postgres, Secrets known)
            throws IOException, InterruptedException {
        begin("Starting Keycloak on port " + settings.ports().keycloak());
        Path log = folder.log("keycloak");
        var keycloak = keep(KeycloakServer.start(keycloakSettings(postgres, known, log)));
        watch("Keycloak", keycloak.ended(), log);
        done();
        return keycloak;
    }

    private KeycloakSettings keycloakSettings(PostgresServer postgres, Secrets known, Path log) {
        var database = new KeycloakSettings.Database(
                postgres.address(PostgresServer.KEYCLOAK).jdbcUrl(),
                PostgresServer.KEYCLOAK,
                known.get(Name.DATABASE_KEYCLOAK));
        return new KeycloakSettings(
                settings.keycloakHome(),
                log,
                settings.ports().keycloak(),
                portalUrl(),
                database,
                known.get(Name.KEYCLOAK_ADMIN),
                known.get(Name.OIDC_CLIENT),
                settings.demo() ? Optional.of(known.get(Name.DEMO)) : Optional.empty());
    }

    private PayaraServer startPayara(DataFolder folder, PostgresServer postgres, Secrets known) throws IOException {
        begin("Starting the portal on port " + settings.ports().portal());
        Path log = folder.log("portal");
        var payara = keep(PayaraServer.start(
                settings.payaraMicro(),
                settings.war(),
                folder.payara(),
                log,
                settings.ports().portal(),
                environment(postgres.address(PostgresServer.FREEHOLD), known)));
        watch("The portal", payara.ended(), log);
        done();
        return payara;
    }

    /** The settings the portal runs with, for another portal beside it; known once {@link #start} has begun. */
    public Map<String, String> environment() {
        if (secrets == null) {
            throw new IllegalStateException("The stack has not been started.");
        }
        return environment(
                new DatabaseAddress("localhost", settings.ports().database(), PostgresServer.FREEHOLD), secrets);
    }

    private Map<String, String> environment(DatabaseAddress database, Secrets known) {
        var environment = new TreeMap<String, String>();
        environment.put("DB_HOST", database.host());
        environment.put("DB_PORT", Integer.toString(database.port()));
        environment.put("DB_NAME", database.name());
        environment.put("DB_USER", PostgresServer.APPLICATION);
        environment.put("DB_PASSWORD", known.get(Name.DATABASE_APP));
        environment.put("DEMO", Boolean.toString(settings.demo()));
        environment.put("OIDC_ISSUER", "http://localhost:" + settings.ports().keycloak() + "/realms/freehold");
        environment.put("OIDC_CLIENT_ID", "freehold-portal");
        environment.put("OIDC_CLIENT_SECRET", known.get(Name.OIDC_CLIENT));
        environment.put("PORTAL_URL", portalUrl());
        return environment;
    }

    /** The address of the portal, without a slash at the end. */
    public String portalUrl() {
        return "http://localhost:" + settings.ports().portal();
    }

    /** The port PostgreSQL listens on. */
    public int databasePort() {
        return settings.ports().database();
    }

    /** The one password of all demo people; known once {@link #start} has begun. */
    public String demoPassword() {
        return secret(Name.DEMO);
    }

    /** The password of the role that owns the portal's tables; known once {@link #start} has begun. */
    public String ownerPassword() {
        return secret(Name.DATABASE_OWNER);
    }

    /** The password of the role the portal works with; known once {@link #start} has begun. */
    public String applicationPassword() {
        return secret(Name.DATABASE_APP);
    }

    private String secret(Name name) {
        if (secrets == null) {
            throw new IllegalStateException("The stack has not been started.");
        }
        return secrets.get(name);
    }

    /** Completes with one sentence when a server ends by itself; never when all are closed. */
    public CompletableFuture<String> failure() {
        return failure;
    }

    private void begin(String what) {
        step++;
        settings.progress().begins(step, STEPS, what);
    }

    private void done() {
        settings.progress().done();
    }

    private void watch(String server, CompletableFuture<?> ended, Path log) {
        var unused = ended.thenRun(() -> {
            if (!isClosing()) {
                failure.complete(server + " has ended by itself; see " + log);
            }
        });
    }

    synchronized boolean isClosing() {
        return closing;
    }

    /** Whether there is more to close than the data folder. */
    synchronized boolean hasServers() {
        return running.size() > 1;
    }

    /** Remembers what is to be closed; what comes up while everything is being closed is closed at once. */
    private <T extends AutoCloseable> T keep(T resource) throws IOException {
        synchronized (this) {
            if (!closing) {
                running.push(resource);
                return resource;
            }
        }
        closeQuietly(resource);
        throw new ServerFailed("Freehold was stopped while it started");
    }

    /** Ends the portal, Keycloak and PostgreSQL, in this order, and returns when none is left. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
        }
        while (true) {
            AutoCloseable last;
            synchronized (this) {
                last = running.poll();
            }
            if (last == null) {
                return;
            }
            closeQuietly(last);
        }
    }

    private static void closeQuietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception ignored) {
            // The others are to be closed all the same, and nobody could do anything about this one.
        }
    }
}
