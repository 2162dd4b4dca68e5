package freehold.web.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.allocation.AllocationSheet;
import freehold.checklist.BriefingStanding;
import freehold.checklist.ChecklistSheet;
import freehold.checklist.DealFacts;
import freehold.checklist.Remark;
import freehold.deal.Channel;
import freehold.deal.DealSheet;
import freehold.deal.DealStage;
import freehold.deal.Edition;
import freehold.deal.Encoder;
import freehold.deal.OpenDeal.Commitment;
import freehold.indemnity.IndemnitySheet;
import freehold.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReasonTest {
    private static final UUID DEAL = new UUID(0, 7);
    private static final UUID BRIEFING = new UUID(0, 8);

    private static ChecklistSheet sheet(BriefingStanding... briefings) {
        Commitment commitment = new Commitment(
                "Cortexa",
                "Dispatch assistant",
                Edition.ENTERPRISE,
                Channel.DIRECT,
                new Money(BigDecimal.TEN, "EUR"),
                12,
                LocalDate.parse("2026-06-01"));
        DealSheet deal = new DealSheet(
                DEAL,
                new UUID(0, 1),
                "Northwind",
                commitment,
                DealStage.NEGOTIATING,
                Map.of(),
                Encoder.UNDECIDED,
                Instant.parse("2026-01-01T09:00:00Z"),
                List.of());
        DealFacts facts = new DealFacts(
                deal,
                List.of(),
                new AllocationSheet(1, List.of()),
                List.of(),
                List.of(),
                new IndemnitySheet(List.of()),
                List.of());
        return new ChecklistSheet(facts, List.of(), List.of(briefings));
    }

    @Test
    void an_unsettled_cell_leads_to_the_cell_and_can_be_waived() {
        Reason reason = Reason.of(
                Remark.of(
                        "checklist.reason.cell",
                        "{deal.artefact.FINE_TUNED_MODELS}",
                        "{allocation.right.END_OF_CONTRACT}",
                        "{allocation.gap.SILENT}"),
                sheet());

        assertEquals("/cell?deal=" + DEAL + "&artefact=FINE_TUNED_MODELS&right=END_OF_CONTRACT", reason.link());
        assertEquals("CELL:FINE_TUNED_MODELS.END_OF_CONTRACT", reason.getSubject());
    }

    @Test
    void a_restriction_that_is_not_agreed_can_be_waived_for_its_artefact() {
        Reason reason = Reason.of(
                Remark.of(
                        "checklist.reason.restriction", "{allocation.restriction.NO_TRAINING}, {deal.artefact.INPUTS}"),
                sheet());

        assertEquals("/restrictions?deal=" + DEAL + "&restriction=NO_TRAINING&artefact=INPUTS", reason.link());
        assertEquals("RESTRICTION:NO_TRAINING.INPUTS", reason.getSubject());
    }

    @Test
    void an_open_point_of_the_indemnity_leads_to_its_dimension() {
        Reason reason =
                Reason.of(Remark.of("checklist.reason.indemnity-open", "{indemnity.dimension.OUTPUT_COVER}"), sheet());

        assertEquals("/indemnity?deal=" + DEAL + "&dimension=OUTPUT_COVER", reason.link());
        assertEquals("", reason.getSubject());
    }

    @Test
    void what_only_the_deal_can_show_leads_there_and_cannot_be_waived() {
        Reason reason = Reason.of(Remark.of("checklist.reason.no-document"), sheet());

        assertEquals("/documents?deal=" + DEAL, reason.link());
        assertEquals("", reason.getSubject());
    }

    @Test
    void an_unknown_maker_of_the_embeddings_leads_to_where_it_is_recorded() {
        Reason reason = Reason.of(Remark.of("checklist.reason.encoder"), sheet());

        assertEquals("/deal?deal=" + DEAL + "#encoder", reason.link());
        assertEquals("", reason.getSubject());
    }

    @Test
    void an_issued_briefing_is_opened_itself_a_draft_only_listed() {
        Remark remark = Remark.of("checklist.reason.briefing", 2, "{briefing.state.ISSUED}");

        assertEquals(
                "/briefing?deal=" + DEAL + "&briefing=" + BRIEFING,
                Reason.of(remark, sheet(new BriefingStanding(BRIEFING, 2, "briefing.state.ISSUED", false)))
                        .link());
        assertEquals(
                "/briefings?deal=" + DEAL,
                Reason.of(remark, sheet(new BriefingStanding(BRIEFING, 2, "briefing.state.DRAFT", false)))
                        .link());
    }
}
