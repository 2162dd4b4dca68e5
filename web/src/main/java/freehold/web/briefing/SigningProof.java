package freehold.web.briefing;

import freehold.access.CurrentCaller;
import freehold.access.Proof;
import freehold.shared.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether the reader has proved who they are for a decision on a briefing, and the way to do so. The service has the
 * last word; the page asks so that nobody writes a reason only to be sent away with it.
 */
@RequestScoped
public class SigningProof {
    /** What must be left of it for the page to offer a decision at once. */
    static final Duration TO_DECIDE = Duration.ofSeconds(30);

    private final CurrentCaller callers;
    private final Clock clock;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected SigningProof() {
        this(null, null);
    }

    @Inject
    public SigningProof(CurrentCaller callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** Until when the reader can decide on it; empty when they have to prove first who they are. */
    public Optional<Instant> goodUntil(UUID briefing) {
        return callers.get()
                .proof()
                .filter(proof -> proof.covers(briefing, clock.instant().plus(TO_DECIDE)))
                .map(Proof::until);
    }

    /** Whether the service refused for want of a fresh proof. */
    static boolean asksFor(Refused refused) {
        return refused.refusal().key().equals("briefing.refusal.log-in-anew");
    }

    /** The address at which the reader proves who they are, and from which they come back to the briefing. */
    static String way(UUID deal, UUID briefing) {
        String back = "/briefing?deal=" + deal + "&briefing=" + briefing;
        return "/login?fresh=" + briefing + "&to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
