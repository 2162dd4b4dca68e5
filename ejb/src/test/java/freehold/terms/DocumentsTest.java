package freehold.terms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.deal.Evidence;
import freehold.deal.Place;
import freehold.shared.Hash;
import freehold.shared.Refused;
import freehold.testing.House;
import freehold.testing.MovingClock;
import freehold.testing.Negotiation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The vendor's documents: as they came, as they were read, and as others quote them. */
class DocumentsTest {
    private final House house = House.overSharedDatabase(new MovingClock(Negotiation.LOGIN));
    private final Negotiation negotiation = new Negotiation(house);
    private final UUID deal = negotiation.deal;

    @AfterEach
    void close() {
        house.close();
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).refusal().key());
    }

    private VersionSheet upload(Optional<UUID> document, InputStream content) {
        return house.as(
                negotiation.buyer,
                services -> services.documents.upload(
                        UploadTerms.of(deal, document.orElse(null), "Terms", "C:\\deals\\terms.pdf"), content));
    }

    @Test
    void an_original_is_kept_byte_for_byte_in_megabytes() {
        byte[] original = new byte[2 * 1024 * 1024 + 17];
        new Random(4).nextBytes(original);

        VersionSheet receipt = upload(Optional.empty(), new ByteArrayInputStream(original));

        assertEquals(Hash.of(original), receipt.sha256());
        assertEquals(original.length, receipt.size());
        assertEquals("terms.pdf", receipt.fileName());
        assertEquals(Reading.WAITING, receipt.reading());
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (int ordinal = 0; ordinal < 3; ordinal++) {
            kept.writeBytes(part(receipt.id(), ordinal).orElseThrow());
        }
        assertArrayEquals(original, kept.toByteArray());
        assertEquals(Optional.empty(), part(receipt.id(), 3));
    }

    private Optional<byte[]> part(UUID version, int ordinal) {
        return house.as(negotiation.legal, services -> services.documents.part(deal, version, ordinal));
    }

    @Test
    void the_reader_is_handed_what_was_uploaded(@TempDir Path folder) throws IOException {
        byte[] original = new byte[1024 * 1024 + 1];
        new Random(5).nextBytes(original);
        VersionSheet receipt = upload(Optional.empty(), new ByteArrayInputStream(original));
        Path file = folder.resolve("original");

        assertEquals("terms.pdf", house.as(negotiation.buyer, services -> {
            try {
                return services.readingRoom.takeUp(deal, receipt.id(), file).fileName();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }));

        assertArrayEquals(original, Files.readAllBytes(file));
        assertEquals(
                Reading.READING,
                house.as(negotiation.legal, services -> services.documents.version(deal, receipt.id()))
                        .reading());
    }

    @Test
    void a_new_version_keeps_the_old_one() {
        VersionSheet first = upload(Optional.empty(), new ByteArrayInputStream(new byte[] {1}));
        VersionSheet second = upload(Optional.of(first.document()), new ByteArrayInputStream(new byte[] {2}));

        DocumentSheet document = house.as(negotiation.legal, services -> services.documents.list(deal))
                .get(0);
        assertEquals(2, document.versions().size());
        assertEquals(second.id(), document.newest().id());
        assertArrayEquals(new byte[] {1}, part(first.id(), 0).orElseThrow());
    }

    @Test
    void nothing_and_too_much_are_refused_and_leave_nothing() {
        refused("terms.refusal.empty", () -> upload(Optional.empty(), InputStream.nullInputStream()));
        refused("terms.refusal.large", () -> upload(Optional.empty(), new Endless()));
        refused("terms.refusal.unknown", () -> upload(Optional.of(UUID.randomUUID()), new Endless()));

        assertTrue(house.as(negotiation.legal, services -> services.documents.list(deal))
                .isEmpty());
    }

    @Test
    void an_upload_that_breaks_off_is_refused() {
        refused("terms.refusal.broke-off", () -> upload(Optional.empty(), new Broken()));
    }

    @Test
    void words_are_quoted_from_what_was_read_with_clause_and_context() {
        negotiation.withTerms();
        Place place = negotiation.words("improve its services");

        Evidence evidence = house.as(negotiation.advisor, services -> services.library.quote(deal, place));

        assertEquals("improve its services", evidence.quote());
        assertEquals("2", evidence.clause());
        assertEquals("Master terms 1", evidence.source());
        assertTrue(evidence.before().endsWith("Vendor may use Outputs to "));
        assertTrue(evidence.before().length() <= 40);
        assertTrue(evidence.after().startsWith("."));
    }

    @Test
    void places_that_hold_no_words_are_refused() {
        negotiation.withTerms();
        UUID version = negotiation.words("Vendor").version();
        int length = Negotiation.TERMS.length();
        for (Place place : new Place[] {
            new Place(version, -1, 4),
            new Place(version, 4, 4),
            new Place(version, 5, 4),
            new Place(version, 0, length + 1),
            new Place(version, Negotiation.TERMS.indexOf("\n"), Negotiation.TERMS.indexOf("\n") + 1)
        }) {
            refused(
                    "terms.refusal.place",
                    () -> house.as(negotiation.advisor, services -> services.library.quote(deal, place)));
        }
        refused(
                "terms.refusal.unknown",
                () -> house.as(
                        negotiation.advisor,
                        services -> services.library.quote(deal, new Place(UUID.randomUUID(), 0, 1))));
    }

    @Test
    void an_unread_version_is_neither_quoted_nor_shown() {
        VersionSheet version = negotiation.upload("anything");

        refused(
                "terms.refusal.unread",
                () -> house.as(
                        negotiation.advisor, services -> services.library.quote(deal, new Place(version.id(), 0, 3))));
        refused(
                "terms.refusal.unread",
                () -> house.as(negotiation.advisor, services -> services.documents.reading(deal, version.id())));
    }

    @Test
    void only_what_cannot_be_read_is_discarded_and_its_hash_stays() {
        VersionSheet version = negotiation.upload("anything");
        refused(
                "terms.refusal.discard",
                () -> house.does(negotiation.buyer, services -> services.documents.discard(deal, version.id())));

        house.does(
                negotiation.buyer,
                services -> services.readingRoom.keep(deal, version.id(), ReaderAnswer.refused(Unreadable.ENCRYPTED)));
        house.does(negotiation.buyer, services -> services.documents.discard(deal, version.id()));

        VersionSheet left = house.as(negotiation.buyer, services -> services.documents.version(deal, version.id()));
        assertEquals(Optional.of(Unreadable.ENCRYPTED), left.unreadable());
        assertEquals(version.sha256(), left.sha256());
        assertEquals(Optional.empty(), part(version.id(), 0));
        refused(
                "terms.refusal.discarded",
                () -> house.as(negotiation.buyer, services -> services.documents.download(deal, version.id())));
    }

    @Test
    void a_version_that_cannot_be_read_does_not_undo_the_one_that_was() {
        VersionSheet first = upload(Optional.empty(), new ByteArrayInputStream(new byte[] {1}));
        negotiation.read(first.id(), Negotiation.TERMS);
        VersionSheet second = upload(Optional.of(first.document()), new ByteArrayInputStream(new byte[] {2}));
        assertEquals(1, documentsRead(), "nor does one that is still on its way");
        house.does(
                negotiation.buyer,
                services -> services.readingRoom.keep(deal, second.id(), ReaderAnswer.refused(Unreadable.SCANNED)));
        assertEquals(1, documentsRead());
        assertEquals(Optional.of(second.id()), inForce());

        house.does(negotiation.buyer, services -> services.documents.discard(deal, second.id()));

        assertEquals(Optional.of(first.id()), inForce());
        assertEquals(
                2,
                house.as(negotiation.legal, services -> services.documents.list(deal))
                        .get(0)
                        .versions()
                        .size(),
                "what was discarded stays in the list");
    }

    private int documentsRead() {
        return house.as(negotiation.advisor, services -> services.library.documentsRead(deal));
    }

    private Optional<UUID> inForce() {
        return house.as(negotiation.legal, services -> services.documents.list(deal))
                .get(0)
                .inForce()
                .map(VersionSheet::id);
    }

    @Test
    void a_trap_is_recorded_with_its_words_and_settled_with_reasons() {
        negotiation.withTerms();
        UUID finding = house.as(negotiation.advisor, services -> services.findings.record(negotiation.improvement()));
        refused(
                "terms.refusal.settlement.missing",
                () -> house.does(
                        negotiation.advisor,
                        services ->
                                services.findings.settle(SettleTrap.of(deal, finding, FindingState.CONCEDED, " ", 1))));

        house.does(
                negotiation.advisor,
                services -> services.findings.settle(
                        SettleTrap.of(deal, finding, FindingState.ANSWERED, "but never to train a model", 1)));

        FindingSheet sheet = house.as(negotiation.legal, services -> services.findings.list(deal))
                .get(0);
        assertEquals(FindingState.ANSWERED, sheet.state());
        assertEquals("to improve its services", sheet.evidence().quote());
        assertEquals("but never to train a model", sheet.note());
    }

    /** A line that goes dead. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line went dead");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("the line went dead");
        }
    }

    /** More than anyone may upload. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return length;
        }
    }
}
