package freehold.web.health;

import freehold.access.Telemetry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;

/** Shows under {@code /metrics} how many statements the portal has sent: {@code freehold_sql_statements}. */
@ApplicationScoped
public class StatementsMetric {
    private final MetricRegistry metrics;
    private final Telemetry telemetry;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected StatementsMetric() {
        this(null, null);
    }

    @Inject
    public StatementsMetric(
            @RegistryScope(scope = MetricRegistry.APPLICATION_SCOPE) MetricRegistry metrics, Telemetry telemetry) {
        this.metrics = metrics;
        this.telemetry = telemetry;
    }

    void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
        metrics.gauge("freehold_sql_statements", telemetry, Telemetry::statementsSent);
    }
}
