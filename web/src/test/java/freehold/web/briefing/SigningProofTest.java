package freehold.web.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Role;
import freehold.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SigningProofTest {
    private static final Instant LOGIN = Instant.parse("2026-03-02T09:00:00Z");

    private static SigningProof after(Duration time) {
        CurrentCaller callers = new CurrentCaller();
        callers.enter(new Caller(
                new UUID(0, 1), "Anneke Senft", new UUID(0, 2), "Northwind", false, Set.of(Role.LEGAL), LOGIN));
        return new SigningProof(callers, Clock.fixed(LOGIN.plus(time), ZoneOffset.UTC));
    }

    @Test
    void who_has_just_logged_in_decides_at_once() {
        assertFalse(after(Duration.ofSeconds(10)).isNeeded());
        assertFalse(after(Duration.ofMinutes(4)).isNeeded());
    }

    @Test
    void an_old_login_needs_a_new_proof() {
        assertTrue(after(Duration.ofMinutes(6)).isNeeded());
        assertTrue(after(Duration.ofHours(3)).isNeeded());
    }

    @Test
    void a_proof_that_would_run_out_while_deciding_is_asked_for_anew() {
        assertFalse(after(Duration.ofSeconds(270)).isNeeded());
        assertTrue(after(Duration.ofSeconds(271)).isNeeded());
    }

    @Test
    void a_proof_is_good_for_five_minutes() {
        assertEquals(
                Instant.parse("2026-03-02T09:05:00Z"),
                after(Duration.ofMinutes(1)).goodUntil());
    }

    @Test
    void the_way_to_a_proof_leads_back_to_the_briefing_as_one_parameter() {
        UUID deal = new UUID(1, 2);
        UUID briefing = new UUID(3, 4);

        assertEquals(
                "/login?fresh=1&to=%2Fbriefing%3Fdeal%3D" + deal + "%26briefing%3D" + briefing + "%26proved%3D1",
                SigningProof.way(deal, briefing));
    }

    @Test
    void only_the_want_of_a_proof_leads_to_one() {
        assertTrue(SigningProof.asksFor(Refused.because("briefing.refusal.log-in-anew")));
        assertFalse(SigningProof.asksFor(Refused.because("briefing.refusal.other-hash")));
    }
}
