package freehold.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One PostgreSQL for the test run, and a migrated database for whoever asks: as superuser, as owner, and as the
 * application's role.
 */
public final class PostgresForTests {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EmbeddedPostgres server;
    private final String name;

    private PostgresForTests(EmbeddedPostgres server, String name) {
        this.server = server;
        this.name = name;
    }

    /** The database most tests share; each test brings organisations of its own into it. */
    public static PostgresForTests shared() {
        return Shared.DATABASE;
    }

    /** A database nobody else uses. */
    public static PostgresForTests ofItsOwn() {
        return create(Server.RUNNING, "freehold_" + DATABASES.incrementAndGet());
    }

    private static PostgresForTests create(EmbeddedPostgres server, String name) {
        PostgresForTests database = new PostgresForTests(server, name);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner freehold_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Flyway.configure()
                .dataSource(database.as("freehold_owner"))
                .placeholders(Map.of("app_role", "freehold_app"))
                .load()
                .migrate();
        return database;
    }

    /** As the role the portal runs under. */
    public DataSource application() {
        return as("freehold_app");
    }

    /** As a superuser, whom no row security binds. */
    public DataSource superuser() {
        return as("postgres");
    }

    /** Returns once the other waits for a lock in the database, or did not have to. */
    public void waitsOrEnds(Future<?> other) throws SQLException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try (Connection connection = superuser().getConnection();
                Statement statement = connection.createStatement()) {
            while (!other.isDone()) {
                try (ResultSet waiting = statement.executeQuery("select count(*) from pg_stat_activity where"
                        + " datname = current_database() and wait_event_type = 'Lock'")) {
                    waiting.next();
                    if (waiting.getInt(1) > 0) {
                        return;
                    }
                }
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("it neither waited nor ended");
                }
            }
        }
    }

    private DataSource as(String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName(name);
        source.setUser(user);
        source.setPassword(user);
        return source;
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create role freehold_owner login password 'freehold_owner'");
                    statement.execute("create role freehold_app login password 'freehold_app' nobypassrls");
                }
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Shared {
        static final PostgresForTests DATABASE = create(Server.RUNNING, "freehold_shared");
    }
}
