package freehold.web.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Proof;
import freehold.access.Role;
import freehold.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SigningProofTest {
    private static final Instant LOGIN = Instant.parse("2026-03-02T09:00:00Z");

    private static final UUID BRIEFING = new UUID(3, 4);

    private static Optional<Instant> until(Duration time, UUID asked) {
        CurrentCaller callers = new CurrentCaller();
        callers.enter(new Caller(
                        new UUID(0, 1), "Anneke Senft", new UUID(0, 2), "Northwind", false, Set.of(Role.LEGAL), LOGIN)
                .with(new Proof(asked, LOGIN)));
        return new SigningProof(callers, Clock.fixed(LOGIN.plus(time), ZoneOffset.UTC)).goodUntil(BRIEFING);
    }

    @Test
    void who_has_just_proved_it_for_this_briefing_decides_at_once_and_for_five_minutes() {
        Optional<Instant> end = Optional.of(Instant.parse("2026-03-02T09:05:00Z"));
        assertEquals(end, until(Duration.ofSeconds(10), BRIEFING));
        assertEquals(end, until(Duration.ofMinutes(4), BRIEFING));
    }

    @Test
    void an_old_proof_is_needed_anew() {
        assertEquals(Optional.empty(), until(Duration.ofMinutes(6), BRIEFING));
        assertEquals(Optional.empty(), until(Duration.ofHours(3), BRIEFING));
    }

    @Test
    void a_proof_for_another_briefing_is_none_for_this() {
        assertEquals(Optional.empty(), until(Duration.ofSeconds(10), new UUID(5, 6)));
    }

    @Test
    void a_proof_that_would_run_out_while_deciding_is_asked_for_anew() {
        assertTrue(until(Duration.ofSeconds(270), BRIEFING).isPresent());
        assertFalse(until(Duration.ofSeconds(271), BRIEFING).isPresent());
    }

    @Test
    void the_way_to_a_proof_leads_back_to_the_briefing_as_one_parameter() {
        UUID deal = new UUID(1, 2);
        UUID briefing = new UUID(3, 4);

        assertEquals(
                "/login?fresh=" + briefing + "&to=%2Fbriefing%3Fdeal%3D" + deal + "%26briefing%3D" + briefing,
                SigningProof.way(deal, briefing));
    }

    @Test
    void only_the_want_of_a_proof_leads_to_one() {
        assertTrue(SigningProof.asksFor(Refused.because("briefing.refusal.log-in-anew")));
        assertFalse(SigningProof.asksFor(Refused.because("briefing.refusal.other-hash")));
    }
}
