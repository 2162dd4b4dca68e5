package freehold.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Caller;
import freehold.journal.Act;
import freehold.journal.JournalLine;
import freehold.shared.Refused;
import freehold.testing.House;
import freehold.testing.Negotiation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose model makes a deal's embeddings is recorded by the people who decide what the deployment creates. */
class EncoderTest {
    private final House house = House.overSharedDatabase();
    private final Negotiation negotiation = new Negotiation(house);

    @AfterEach
    void close() {
        house.close();
    }

    private void records(Caller someone, Encoder encoder) {
        house.does(someone, services -> services.deals.recordEncoder(negotiation.deal, encoder));
    }

    private Encoder recorded() {
        return house.as(negotiation.buyer, services -> services.deals.sheet(negotiation.deal))
                .encoder();
    }

    private List<JournalLine> journal() {
        return house.as(
                negotiation.buyer,
                services -> services.journal.feed(negotiation.deal, null).rows());
    }

    @Test
    void it_is_open_until_somebody_records_it() {
        assertEquals(Encoder.UNDECIDED, recorded());
        records(negotiation.buyer, Encoder.VENDOR_MODEL);
        assertEquals(Encoder.VENDOR_MODEL, recorded());
    }

    @Test
    void it_stands_in_the_journal_by_whom_and_what() {
        records(negotiation.advisor, Encoder.PUBLIC_MODEL);

        JournalLine newest = journal().get(0);
        assertEquals(Act.ENCODER_RECORDED, newest.act());
        assertEquals("{deal.encoder.PUBLIC_MODEL}", newest.subject());
    }

    @Test
    void what_stands_already_is_not_recorded_again() {
        records(negotiation.advisor, Encoder.PUBLIC_MODEL);
        int lines = journal().size();
        records(negotiation.buyer, Encoder.PUBLIC_MODEL);

        assertEquals(lines, journal().size());
    }

    @Test
    void a_deal_that_has_ended_keeps_what_it_says() {
        records(negotiation.advisor, Encoder.VENDOR_MODEL);
        house.does(negotiation.lead, services -> services.deals.move(negotiation.deal, DealStage.CLOSED));

        for (Encoder encoder : Encoder.values()) {
            Refused refused = assertThrows(Refused.class, () -> records(negotiation.advisor, encoder));
            assertEquals("deal.refusal.ended", refused.refusal().key());
        }
        assertEquals(Encoder.VENDOR_MODEL, recorded());
    }

    @Test
    void nobody_records_it_for_a_deal_they_are_not_on() {
        Refused refused = assertThrows(Refused.class, () -> records(negotiation.stranger, Encoder.VENDOR_MODEL));
        assertEquals("deal.refusal.unknown", refused.refusal().key());
        assertTrue(journal().stream().noneMatch(line -> line.act() == Act.ENCODER_RECORDED));
    }
}
