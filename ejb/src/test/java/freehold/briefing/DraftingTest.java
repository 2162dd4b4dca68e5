package freehold.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Caller;
import freehold.journal.Act;
import freehold.shared.Refusal;
import freehold.shared.Refused;
import freehold.testing.House;
import freehold.testing.MovingClock;
import freehold.testing.Negotiation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several write one draft: none is forgotten, and none overwrites another unseen. */
class DraftingTest {
    private static final String WORDS = "All six artefacts are allocated.";

    private final House house =
            House.overSharedDatabase(new MovingClock(Negotiation.LOGIN.plus(Duration.ofMinutes(1))));
    private final Negotiation negotiation = new Negotiation(house);

    @AfterEach
    void close() {
        house.close();
    }

    private void rewrite(Caller who, UUID briefing, String summary, int seen) {
        house.does(who, services -> services.briefings.rewrite(negotiation.deal, briefing, summary, seen));
    }

    private Refusal refusedToIssue(UUID briefing) {
        return assertThrows(
                        Refused.class,
                        () -> house.does(
                                negotiation.lead,
                                services -> services.briefings.issue(negotiation.deal, briefing, Locale.UK)))
                .refusal();
    }

    @Test
    void a_lead_who_wrote_does_not_issue_although_an_advisor_saved_after_them() {
        negotiation.settled();
        UUID briefing =
                house.as(negotiation.lead, services -> services.briefings.draft(negotiation.deal, "All is allocated."));

        rewrite(negotiation.advisor, briefing, "All is allocated.", 1);
        assertEquals(
                List.of("Jonas Okafor"),
                negotiation.sheet(negotiation.advisor, briefing).authorNames());
        assertEquals(Refusal.of("briefing.refusal.own-words"), refusedToIssue(briefing));

        rewrite(negotiation.advisor, briefing, "Everything is allocated.", 1);
        BriefingSheet sheet = negotiation.sheet(negotiation.lead, briefing);
        assertEquals(List.of("Jonas Okafor", "Maren Holt"), sheet.authorNames());
        assertEquals("Jonas Okafor, Maren Holt", sheet.authors());
        assertTrue(!sheet.mayIssue(), "and is not offered to");
        assertEquals(Refusal.of("briefing.refusal.own-words"), refusedToIssue(briefing));
    }

    @Test
    void the_second_of_two_who_rewrite_is_told_and_overwrites_knowingly() {
        UUID briefing = negotiation.drafted();
        rewrite(negotiation.lead, briefing, "The lead's words.", 1);

        assertEquals(
                Refusal.of("briefing.refusal.changed-meanwhile", "Jonas Okafor"),
                assertThrows(Refused.class, () -> rewrite(negotiation.advisor, briefing, "The advisor's words.", 1))
                        .refusal());
        BriefingSheet now = negotiation.sheet(negotiation.advisor, briefing);
        assertEquals("The lead's words.", now.summary());
        assertEquals("Jonas Okafor", now.writerName());

        rewrite(negotiation.advisor, briefing, "The advisor's words.", now.revision());
        assertEquals(
                "The advisor's words.",
                negotiation.sheet(negotiation.lead, briefing).summary());
    }

    @Test
    void an_unchanged_draft_leaves_no_trace() {
        UUID briefing = negotiation.drafted();
        rewrite(negotiation.lead, briefing, WORDS, 1);

        assertEquals(
                1,
                house.as(negotiation.lead, services -> services.journal.feed(negotiation.deal, null)).rows().stream()
                        .filter(line -> line.act() == Act.BRIEFING_DRAFTED)
                        .count());
        assertEquals(1, negotiation.sheet(negotiation.lead, briefing).revision());
    }
}
