package freehold.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** The database answers a query through the pool that the services use. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    private final Clock clock;

    @Resource(lookup = "java:app/jdbc/freehold")
    private DataSource pool;

    @Resource
    private ManagedExecutorService executor;

    private @Nullable Probe probe;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected DatabaseReady() {
        this(null);
    }

    @Inject
    public DatabaseReady(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        return probe().answer();
    }

    private synchronized Probe probe() {
        Probe ready = probe;
        if (ready == null) {
            ready = new Probe("database", this::ask, executor, clock);
            probe = ready;
        }
        return ready;
    }

    private boolean ask() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout((int) Probe.LIMIT.toSeconds());
            return statement.execute("select 1");
        }
    }
}
