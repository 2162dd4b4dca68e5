package freehold.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import freehold.access.Caller;
import freehold.allocation.AllocateArtefact;
import freehold.allocation.Position;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.shared.Refused;
import freehold.testing.House;
import freehold.testing.MovingClock;
import freehold.testing.Negotiation;
import freehold.testing.PostgresForTests;
import freehold.testing.Services;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever comes second sees what the first has done: no signature ends under facts nobody signed. */
class SignAgainstChangeTest {
    private final PostgresForTests database = PostgresForTests.ofItsOwn();
    private final House house = House.over(database, new MovingClock(Negotiation.LOGIN.plus(Duration.ofMinutes(1))));
    private final Negotiation negotiation = new Negotiation(house).settled();
    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        people.shutdownNow();
        house.close();
    }

    private AllocateArtefact worse() {
        return negotiation.agreed(Artefact.OUTPUTS, Right.RETENTION, Position.KEPT_WITHOUT_LIMIT, 1);
    }

    @Test
    void a_change_that_comes_while_counsel_signs_outdates_what_they_signed() throws Exception {
        UUID briefing = negotiation.issued();
        negotiation.sign(negotiation.legal, briefing, Capacity.LEGAL);
        SignOffBriefing signature = negotiation.signature(briefing, Capacity.IP);

        Act signing =
                begin(Negotiation.proved(negotiation.ip, briefing), services -> services.briefings.signOff(signature));
        Future<?> changing = people.submit(() -> negotiation.allocate(worse()));
        database.waitsOrEnds(changing);
        signing.end();
        changing.get(30, TimeUnit.SECONDS);

        BriefingSheet sheet = negotiation.sheet(negotiation.legal, briefing);
        assertEquals(BriefingState.OUTDATED, sheet.state());
        assertEquals(2, sheet.signOffs().size(), "the signatures stay visible");
    }

    @Test
    void counsel_who_sign_while_a_fact_changes_are_told_so() throws Exception {
        UUID briefing = negotiation.issued();
        negotiation.sign(negotiation.legal, briefing, Capacity.LEGAL);
        SignOffBriefing signature = negotiation.signature(briefing, Capacity.IP);

        Act changing = begin(negotiation.advisor, services -> services.allocation.allocate(worse()));
        Future<?> signing = people.submit(() -> house.does(
                Negotiation.proved(negotiation.ip, briefing), services -> services.briefings.signOff(signature)));
        database.waitsOrEnds(signing);
        changing.end();

        ExecutionException refused = assertThrows(ExecutionException.class, () -> signing.get(30, TimeUnit.SECONDS));
        assertEquals(
                "briefing.refusal.not-before-counsel",
                assertInstanceOf(Refused.class, refused.getCause()).refusal().key());
        assertEquals(
                BriefingState.OUTDATED,
                negotiation.sheet(negotiation.legal, briefing).state());
    }

    @Test
    void a_briefing_issued_while_a_fact_changes_freezes_the_changed_fact_or_is_outdated() throws Exception {
        UUID briefing = negotiation.drafted();

        Act changing = begin(
                negotiation.advisor,
                services -> services.allocation.allocate(
                        negotiation.agreed(Artefact.OUTPUTS, Right.RETENTION, Position.KEPT_BRIEFLY, 1)));
        Future<?> issuing = people.submit(() -> house.does(
                negotiation.lead, services -> services.briefings.issue(negotiation.deal, briefing, Locale.UK)));
        database.waitsOrEnds(issuing);
        changing.end();
        issuing.get(30, TimeUnit.SECONDS);

        BriefingSheet sheet = negotiation.sheet(negotiation.legal, briefing);
        assertTrue(
                sheet.changes().isEmpty() || sheet.state() == BriefingState.OUTDATED,
                () -> sheet.state() + " although the deal says otherwise: " + sheet.changes());
    }

    @Test
    void no_briefing_is_cleared_around_a_change_that_takes_its_time() throws Exception {
        Act changing = begin(negotiation.advisor, services -> services.allocation.allocate(worse()));
        UUID briefing = negotiation.drafted();
        Future<?> line = people.submit(() -> {
            house.does(negotiation.lead, services -> services.briefings.issue(negotiation.deal, briefing, Locale.UK));
            negotiation.sign(negotiation.legal, briefing, Capacity.LEGAL);
            negotiation.sign(negotiation.ip, briefing, Capacity.IP);
        });
        database.waitsOrEnds(line);
        changing.end();
        try {
            line.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            assertInstanceOf(Refused.class, refused.getCause());
        }

        assertNotEquals(
                BriefingState.CLEARED,
                negotiation.sheet(negotiation.advisor, briefing).state());
    }

    /** Does something and stays in its transaction until told to end it. */
    private Act begin(Caller caller, Consumer<Services> act) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Future<?> running = people.submit(() -> house.does(caller, services -> {
            act.accept(services);
            services.entityManager.flush();
            done.countDown();
            try {
                if (!mayEnd.await(60, TimeUnit.SECONDS)) {
                    fail("nobody let it end");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        assertTrue(done.await(30, TimeUnit.SECONDS), "it was done");
        return new Act(running, mayEnd);
    }

    private record Act(Future<?> running, CountDownLatch mayEnd) {
        void end() throws Exception {
            mayEnd.countDown();
            running.get(30, TimeUnit.SECONDS);
        }
    }
}
