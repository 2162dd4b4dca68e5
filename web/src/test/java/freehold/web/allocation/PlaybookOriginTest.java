package freehold.web.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.deal.Channel;
import freehold.deal.DealSheet;
import freehold.deal.DealStage;
import freehold.deal.Edition;
import freehold.deal.Encoder;
import freehold.deal.OpenDeal.Commitment;
import freehold.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ways through a playbook lead back to where the reader came from. */
class PlaybookOriginTest {
    private static final UUID CLIENT = new UUID(0, 1);
    private static final UUID DEAL = new UUID(0, 7);

    private static DealSheet deal() {
        return new DealSheet(
                DEAL,
                CLIENT,
                "Northwind",
                new Commitment(
                        "Cortexa",
                        "Dispatch assistant",
                        Edition.ENTERPRISE,
                        Channel.DIRECT,
                        new Money(BigDecimal.TEN, "EUR"),
                        12,
                        LocalDate.parse("2026-06-01")),
                DealStage.NEGOTIATING,
                Map.of(),
                Encoder.UNDECIDED,
                Instant.parse("2026-01-01T09:00:00Z"),
                List.of());
    }

    @Test
    void who_came_for_the_client_stays_with_the_client_and_its_newest_version() {
        PlaybookOrigin origin = PlaybookOrigin.of(CLIENT);

        assertEquals("/playbook?client=" + CLIENT, origin.address());
        assertEquals("/playbook?client=" + CLIENT, origin.inForce(3));
    }

    @Test
    void who_came_from_a_deal_stays_with_it_and_names_the_version_it_is_not_held_against() {
        PlaybookOrigin origin = PlaybookOrigin.of(deal(), 1);

        assertEquals(CLIENT, origin.client());
        assertEquals("/playbook?deal=" + DEAL, origin.address());
        assertEquals("/playbook?deal=" + DEAL + "&version=3", origin.inForce(3));
    }
}
