package freehold.web.health;

import freehold.demo.DemoProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The deals of the demo are there, where somebody asked for them: nobody should look around in half a demo. */
@Readiness
@ApplicationScoped
public class DemoReady implements HealthCheck {
    private final DemoProgress progress;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected DemoReady() {
        this(null);
    }

    @Inject
    public DemoReady(DemoProgress progress) {
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo").status(progress.isReady()).build();
    }
}
