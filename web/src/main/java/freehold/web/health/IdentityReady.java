package freehold.web.health;

import freehold.web.session.IdentityKeys;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** Keycloak hands out the keys that logins are checked with. */
@Readiness
@ApplicationScoped
public class IdentityReady implements HealthCheck {
    private final IdentityKeys keys;
    private final Clock clock;

    @Resource
    private ManagedExecutorService executor;

    private @Nullable Probe probe;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected IdentityReady() {
        this(null, null);
    }

    @Inject
    public IdentityReady(IdentityKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        return probe().answer();
    }

    private synchronized Probe probe() {
        Probe ready = probe;
        if (ready == null) {
            ready = new Probe("identity-server", keys::fetch, executor, clock);
            probe = ready;
        }
        return ready;
    }
}
