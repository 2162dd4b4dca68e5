package freehold.launcher;

import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date, as the role that owns it. The application's own role gets its rights from the
 * migrations and could not do this.
 */
public final class Migration {
    private Migration() {}

    /**
     * Runs the migrations that have not run yet, each in a transaction.
     *
     * @param database an existing database
     * @param owner the role that owns it
     * @param ownerPassword of that role
     * @param applicationRole the existing role whose rights the migrations set
     * @return how many ran
     * @throws org.flywaydb.core.api.FlywayException if one fails; what ran before it stays
     */
    public static int run(DatabaseAddress database, String owner, String ownerPassword, String applicationRole) {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database.jdbcUrl(), owner, ownerPassword)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", applicationRole))
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
