package freehold.web.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;

/**
 * Asks something that may hang whether it is there: waits {@link #LIMIT} at most, asks it once at a time, and repeats
 * its last answer for {@link #KEPT}, so that asking often costs nothing.
 */
final class Probe {
    static final Duration LIMIT = Duration.ofSeconds(2);
    static final Duration KEPT = Duration.ofSeconds(5);

    private final String name;
    private final Callable<?> question;
    private final ExecutorService executor;
    private final Clock clock;
    private Instant asked = Instant.MIN;
    private boolean up;
    private @Nullable Future<?> hanging;

    Probe(String name, Callable<?> question, ExecutorService executor, Clock clock) {
        this.name = name;
        this.question = question;
        this.executor = executor;
        this.clock = clock;
    }

    synchronized HealthCheckResponse answer() {
        Instant now = clock.instant();
        if (asked.equals(Instant.MIN) || asked.plus(KEPT).isBefore(now)) {
            up = (hanging == null || hanging.isDone()) && ask();
            asked = now;
        }
        return HealthCheckResponse.named(name).status(up).build();
    }

    private boolean ask() {
        try {
            Future<?> answer = executor.submit(question);
            hanging = answer;
            answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            System.getLogger(Probe.class.getName())
                    .log(System.Logger.Level.WARNING, "{0} is not ready: {1}", name, String.valueOf(e.getCause()));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
