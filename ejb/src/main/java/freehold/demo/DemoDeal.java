package freehold.demo;

import freehold.deal.Channel;
import freehold.deal.Edition;
import freehold.deal.OpenDeal;
import freehold.deal.OpenDeal.Commitment;
import freehold.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * A deal of the demo and its story.
 *
 * @param value in euros, over the whole term
 * @param months the term
 * @param days from the first start of the demo to the day both sides mean to sign; negative for the past
 * @param advisor who works it, besides the lead
 */
record DemoDeal(
        DemoOrganisation client,
        String vendor,
        String product,
        Edition edition,
        Channel channel,
        int value,
        int months,
        int days,
        DemoPerson advisor,
        List<DemoDesk.Act> acts) {
    OpenDeal opening(Instant now) {
        return new OpenDeal(
                client.id(),
                new Commitment(
                        vendor,
                        product,
                        edition,
                        channel,
                        new Money(new BigDecimal(value), "EUR"),
                        months,
                        LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(days)),
                Set.of(advisor.id()));
    }
}
