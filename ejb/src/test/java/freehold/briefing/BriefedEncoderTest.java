package freehold.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freehold.deal.Encoder;
import freehold.journal.JournalLine;
import freehold.shared.Refused;
import freehold.testing.House;
import freehold.testing.Negotiation;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose model makes the embeddings is among what a briefing freezes. */
class BriefedEncoderTest {
    private final House house = House.overSharedDatabase();
    private final Negotiation negotiation = new Negotiation(house).settled();

    @AfterEach
    void close() {
        house.close();
    }

    private void records(Encoder encoder) {
        house.does(negotiation.buyer, services -> services.deals.recordEncoder(negotiation.deal, encoder));
    }

    @Test
    void another_is_journalled_and_outdates_the_briefing_at_once() {
        UUID briefing = negotiation.issued();
        records(Encoder.PUBLIC_MODEL);

        BriefingSheet sheet = negotiation.sheet(negotiation.legal, briefing);
        assertEquals(BriefingState.OUTDATED, sheet.state());
        assertEquals(
                List.of(Phrase.key("briefing.fact.encoder")),
                sheet.changes().stream().map(FactChange::label).toList());
        assertEquals(
                List.of("BRIEFING_OUTDATED", "ENCODER_RECORDED"),
                house.as(negotiation.buyer, services -> services.journal.feed(negotiation.deal, null)).rows().stream()
                        .limit(2)
                        .map(JournalLine::act)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void the_same_again_outdates_nothing() {
        UUID briefing = negotiation.issued();
        records(Encoder.VENDOR_MODEL);

        assertEquals(
                BriefingState.ISSUED,
                negotiation.sheet(negotiation.legal, briefing).state());
    }

    @Test
    void nothing_is_issued_while_nobody_says_which_it_is() {
        records(Encoder.UNDECIDED);
        UUID briefing = negotiation.drafted();

        Refused refused = assertThrows(
                Refused.class,
                () -> house.does(
                        negotiation.lead, services -> services.briefings.issue(negotiation.deal, briefing, Locale.UK)));
        assertEquals("briefing.refusal.step-open", refused.refusal().key());
    }
}
