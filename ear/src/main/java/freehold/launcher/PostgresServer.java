package freehold.launcher;

import freehold.realm.ServerFailed;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A real PostgreSQL whose data stay between runs and are as safe as PostgreSQL makes them. It listens on the loopback
 * address only, and every role needs its password.
 *
 * <p>Two databases live in it: {@code freehold}, owned by {@code freehold_owner} and used by {@code freehold_app},
 * which can neither own nor bypass anything; and {@code keycloak} with a role of its own.
 */
public final class PostgresServer implements AutoCloseable {
    /** The role that owns the portal's tables and migrates them. */
    public static final String OWNER = "freehold_owner";
    /** The role the portal works with. */
    public static final String APPLICATION = "freehold_app";

    static final String FREEHOLD = "freehold";
    static final String KEYCLOAK = "keycloak";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String EVERYONE_NEEDS_A_PASSWORD = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final ProcessHandle process;
    private final int port;

    private PostgresServer(EmbeddedPostgres server, ProcessHandle process, int port) {
        this.server = server;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts PostgreSQL and makes sure that its roles and databases are there.
     *
     * @param folder for its programs and its data
     * @param log the file for what it prints, begun anew
     * @param port where it listens
     * @throws ServerFailed if it does not start
     */
    public static PostgresServer start(Path folder, Path log, int port, Secrets secrets) throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(folder);
        Files.writeString(log, "");
        var server = startServer(folder, data, log, port, secrets);
        var started = new PostgresServer(server, process(data), port);
        try {
            started.furnish(secrets, data);
        } catch (SQLException | IOException failure) {
            started.close();
            throw new ServerFailed("PostgreSQL would not take its roles; see " + log, failure);
        }
        return started;
    }

    private static EmbeddedPostgres startServer(Path folder, Path data, Path log, int port, Secrets secrets)
            throws IOException {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setConnectConfig("password", secrets.get(Secrets.Name.DATABASE_ADMIN))
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    // The library is made for tests and switches both off.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "80")
                    .setServerConfig("shared_buffers", "96MB")
                    .setServerConfig("unix_socket_directories", "")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException | IllegalStateException failure) {
            throw new ServerFailed("PostgreSQL did not start; see " + log, failure);
        }
    }

    /** PostgreSQL leaves the group of its starter, so its own note of its process number is the way to it. */
    private static ProcessHandle process(Path data) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new ServerFailed("PostgreSQL ended at once"));
    }

    private void furnish(Secrets secrets, Path data) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            execute(connection, "alter role postgres password " + quoted(secrets, Secrets.Name.DATABASE_ADMIN));
            role(connection, OWNER, quoted(secrets, Secrets.Name.DATABASE_OWNER));
            role(connection, APPLICATION, quoted(secrets, Secrets.Name.DATABASE_APP));
            role(connection, KEYCLOAK, quoted(secrets, Secrets.Name.DATABASE_KEYCLOAK));
            database(connection, FREEHOLD, OWNER);
            database(connection, KEYCLOAK, KEYCLOAK);
            execute(connection, "grant connect on database " + FREEHOLD + " to " + APPLICATION);
            closeTheDoor(connection, data.resolve("pg_hba.conf"));
        }
    }

    /** A new PostgreSQL of this library lets everyone in; from now on nobody without a password. */
    private static void closeTheDoor(Connection connection, Path rules) throws SQLException, IOException {
        if (!Files.readString(rules).equals(EVERYONE_NEEDS_A_PASSWORD)) {
            Files.writeString(rules, EVERYONE_NEEDS_A_PASSWORD, StandardCharsets.UTF_8);
            execute(connection, "select pg_reload_conf()");
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (isMissing(connection, "select 1 from pg_roles where rolname = '" + name + "'")) {
            execute(connection, "create role " + name);
        }
        execute(
                connection,
                "alter role " + name + " login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password "
                        + password);
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (isMissing(connection, "select 1 from pg_database where datname = '" + name + "'")) {
            execute(connection, "create database " + name + " owner " + owner);
            execute(connection, "revoke all on database " + name + " from public");
        }
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(Secrets secrets, Secrets.Name name) {
        return "'" + secrets.get(name).replace("'", "''") + "'";
    }

    /** The address of one of its databases. */
    DatabaseAddress address(String database) {
        return new DatabaseAddress("localhost", port, database);
    }

    /** Its process number, as tools of the operating system know it. */
    public long pid() {
        return process.pid();
    }

    /** Completes when PostgreSQL has ended, by itself or by {@link #close}. */
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    /** Asks PostgreSQL to end open transactions and write everything down, and waits until it has. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            process.destroy();
        }
        process.onExit().join();
    }
}
