package freehold.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.testing.House;
import freehold.testing.MovingClock;
import freehold.testing.Negotiation;
import freehold.testing.PostgresForTests;
import freehold.testing.Services;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two people upload a new version of one document, and neither loses it. */
class UploadAtOnceTest {
    private final PostgresForTests database = PostgresForTests.ofItsOwn();
    private final House house = House.over(database, new MovingClock(Negotiation.LOGIN));
    private final Negotiation negotiation = new Negotiation(house);
    private final UUID document = negotiation.upload("the first round").document();
    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        people.shutdownNow();
        house.close();
    }

    private static InputStream content() {
        return new ByteArrayInputStream(new byte[] {1, 2, 3});
    }

    private VersionSheet upload(Services services, InputStream content) {
        return services.documents.upload(UploadTerms.of(negotiation.deal, document, null, "round.pdf"), content);
    }

    @Test
    void each_of_two_new_versions_gets_a_number_of_its_own() throws Exception {
        CountDownLatch numbered = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Future<VersionSheet> first = people.submit(() -> house.as(negotiation.buyer, services -> {
            VersionSheet receipt = upload(services, content());
            services.entityManager.flush();
            numbered.countDown();
            await(mayEnd);
            return receipt;
        }));
        await(numbered);
        Future<VersionSheet> second =
                people.submit(() -> house.as(negotiation.advisor, services -> upload(services, content())));
        database.waitsOrEnds(second);
        mayEnd.countDown();

        assertEquals(2, first.get(30, TimeUnit.SECONDS).number());
        assertEquals(3, second.get(30, TimeUnit.SECONDS).number());
    }

    @Test
    void nobody_waits_for_a_new_version_that_is_still_arriving() throws Exception {
        nobodyWaitsFor(document);
    }

    @Test
    void nobody_waits_for_a_new_document_that_is_still_arriving() throws Exception {
        nobodyWaitsFor(null);
    }

    private void nobodyWaitsFor(@Nullable UUID of) throws Exception {
        SlowLine line = new SlowLine();
        Future<VersionSheet> arriving = people.submit(() -> house.as(
                negotiation.buyer,
                services -> services.documents.upload(UploadTerms.of(negotiation.deal, of, null, "slow.pdf"), line)));
        await(line.begun);

        house.does(negotiation.advisor, services -> services.deals.hold(negotiation.deal));

        line.mayGoOn.countDown();
        arriving.get(30, TimeUnit.SECONDS);
    }

    /** Gives a megabyte, and the next only when it may. */
    private static final class SlowLine extends InputStream {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch mayGoOn = new CountDownLatch(1);
        private int left = 1024 * 1024 + 1;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left == 1) {
                begun.countDown();
                await(mayGoOn);
            }
            int given = left == 0 ? -1 : Math.min(length, Math.max(1, left - 1));
            left -= Math.max(0, given);
            return given;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS), "nobody waits for ever");
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
