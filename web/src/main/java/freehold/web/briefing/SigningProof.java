package freehold.web.briefing;

import freehold.access.CurrentCaller;
import freehold.shared.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether the reader's proof of who they are is fresh enough to decide on a briefing, and the way to a new one. The
 * service has the last word; the page asks so that nobody writes a reason only to be sent away with it.
 */
@RequestScoped
public class SigningProof {
    /** How old a proof the service takes. */
    static final Duration GOOD = Duration.ofMinutes(5);

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

    /** Until when the reader can decide without proving anew who they are. */
    public Instant goodUntil() {
        return callers.get().authenticatedAt().plus(GOOD);
    }

    /** Whether the reader has to prove anew who they are before deciding. */
    public boolean isNeeded() {
        return clock.instant().plus(TO_DECIDE).isAfter(goodUntil());
    }

    /** Whether the service refused for want of a fresh proof. */
    static boolean asksFor(Refused refused) {
        return refused.refusal().key().equals("briefing.refusal.log-in-anew");
    }

    /** The address at which the reader proves who they are, and from which they come back to the briefing. */
    static String way(UUID deal, UUID briefing) {
        String back = "/briefing?deal=" + deal + "&briefing=" + briefing + "&proved=1";
        return "/login?fresh=1&to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
