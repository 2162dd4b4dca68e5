package freehold.launcher;

import java.io.PrintStream;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The admin command for those who run a database of their own: {@code java -jar freehold-admin.jar migrate}. */
public final class Migrate {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private static final String HELP = """
            Usage: java -jar freehold-admin.jar migrate

            Brings the schema of a Freehold database up to date. The environment says which:
              DB_HOST            the machine PostgreSQL runs on (localhost)
              DB_PORT            its port (5432)
              DB_NAME            the database (freehold)
              DB_OWNER_USER      the role that owns it (freehold_owner)
              DB_OWNER_PASSWORD  the password of that role
              DB_USER            the role the portal uses, which must exist (freehold_app)

            Ends with 0 when the schema is up to date, 1 when that failed, 2 when it was not asked properly.
            """;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    Migrate(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command and ends the process with its code.
     *
     * @param arguments {@code migrate}, or {@code help}
     */
    public static void main(String[] arguments) {
        System.exit(new Migrate(System.getenv(), System.out, System.err).run(arguments));
    }

    int run(String... arguments) {
        if (arguments.length == 1 && arguments[0].matches("help|-h|--help")) {
            out.print(HELP);
            return DONE;
        }
        if (arguments.length != 1 || !arguments[0].equals("migrate")) {
            err.print(HELP);
            return MISUSED;
        }
        String password = environment.get("DB_OWNER_PASSWORD");
        Integer port = port(environment.getOrDefault("DB_PORT", "5432"));
        if (password == null || port == null) {
            err.println(password == null ? "DB_OWNER_PASSWORD is not set." : "DB_PORT is not a port.");
            return MISUSED;
        }
        return migrate(new DatabaseAddress(of("DB_HOST", "localhost"), port, of("DB_NAME", "freehold")), password);
    }

    private int migrate(DatabaseAddress database, String password) {
        try {
            int ran = Migration.run(
                    database, of("DB_OWNER_USER", "freehold_owner"), password, of("DB_USER", "freehold_app"));
            out.println("The schema is up to date; migrations run now: " + ran + ".");
            return DONE;
        } catch (FlywayException failure) {
            err.println(failure.getMessage());
            return FAILED;
        }
    }

    private String of(String name, String otherwise) {
        return environment.getOrDefault(name, otherwise);
    }

    private static @Nullable Integer port(String text) {
        return text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= 65_535 ? Integer.valueOf(text) : null;
    }
}
