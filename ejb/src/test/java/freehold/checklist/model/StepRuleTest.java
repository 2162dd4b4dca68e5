package freehold.checklist.model;

import static freehold.testing.DealMother.aDeal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.Promise;
import freehold.allocation.Restriction;
import freehold.allocation.Right;
import freehold.checklist.BriefingStanding;
import freehold.checklist.Remark;
import freehold.checklist.Step;
import freehold.checklist.StepSheet;
import freehold.checklist.StepState;
import freehold.checklist.WaiverSubject;
import freehold.deal.Artefact;
import freehold.deal.Encoder;
import freehold.deal.Scope;
import freehold.indemnity.Dimension;
import freehold.terms.FindingState;
import freehold.terms.Reading;
import freehold.terms.VersionSheet;
import freehold.testing.DealMother;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step is done when the deal shows it, and says what is missing when it does not. */
class StepRuleTest {
    private static final WaiverSubject RETENTION = new WaiverSubject(WaiverSubject.Kind.CELL, "OUTPUTS.RETENTION");
    private static final WaiverSubject TRAINING =
            new WaiverSubject(WaiverSubject.Kind.RESTRICTION, "NO_TRAINING.INPUTS");

    private static StepSheet judge(StepRule rule, DealMother deal, BriefingStanding... briefings) {
        return rule.judge(deal.facts(), List.of(briefings));
    }

    private static void open(StepRule rule, DealMother deal, String... reasons) {
        StepSheet sheet = judge(rule, deal);
        assertEquals(StepState.OPEN, sheet.state());
        assertEquals(
                List.of(reasons),
                sheet.missing().stream().map(Remark::key).distinct().toList());
    }

    private static void done(StepRule rule, DealMother deal) {
        StepSheet sheet = judge(rule, deal);
        assertEquals(List.of(), sheet.missing());
        assertEquals(StepState.DONE, sheet.state());
        assertFalse(sheet.evidence().isEmpty(), "what speaks for it is listed");
    }

    @Test
    void there_is_one_rule_a_step_in_their_order() {
        assertEquals(
                Arrays.asList(Step.values()),
                Arrays.stream(StepRule.values())
                        .map(rule -> judge(rule, aDeal()).step())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEAMS_BRIEFED")
    void a_settled_deal_has_done_the_seven_steps_before_its_briefing(StepRule rule) {
        done(rule, aDeal());
    }

    @Test
    void artefacts_are_identified_once_each_is_decided_and_one_is_created() {
        open(
                StepRule.ARTEFACTS_IDENTIFIED,
                aDeal().with(Artefact.EMBEDDINGS, Scope.UNDECIDED),
                "checklist.reason.undecided");
        open(StepRule.ARTEFACTS_IDENTIFIED, nothing(), "checklist.reason.no-artefact");
        done(StepRule.ARTEFACTS_IDENTIFIED, aDeal().with(Artefact.EMBEDDINGS, Scope.NO));
    }

    @Test
    void artefacts_are_not_identified_while_nobody_says_whose_model_makes_the_embeddings() {
        open(StepRule.ARTEFACTS_IDENTIFIED, aDeal().withEncoder(Encoder.UNDECIDED), "checklist.reason.encoder");
        open(
                StepRule.ARTEFACTS_IDENTIFIED,
                aDeal().withEncoder(Encoder.UNDECIDED).with(Artefact.EMBEDDINGS, Scope.UNDECIDED),
                "checklist.reason.undecided");
        done(
                StepRule.ARTEFACTS_IDENTIFIED,
                aDeal().withEncoder(Encoder.UNDECIDED).with(Artefact.EMBEDDINGS, Scope.NO));
    }

    @Test
    void whose_model_makes_the_embeddings_is_evidence_where_there_are_any() {
        Remark evidence = Remark.of("checklist.evidence.encoder", "{deal.encoder.CUSTOMER_MODEL}");
        DealMother deal = aDeal().withEncoder(Encoder.CUSTOMER_MODEL);

        assertTrue(judge(StepRule.ARTEFACTS_IDENTIFIED, deal).evidence().contains(evidence));
        assertFalse(judge(StepRule.ARTEFACTS_IDENTIFIED, deal.with(Artefact.EMBEDDINGS, Scope.NO))
                .evidence()
                .contains(evidence));
    }

    private static DealMother nothing() {
        DealMother nothing = aDeal();
        for (Artefact artefact : Artefact.values()) {
            nothing.with(artefact, Scope.NO);
        }
        return nothing;
    }

    @Test
    void positions_are_preferred_only_for_what_is_decided() {
        open(
                StepRule.POSITIONS_PREFERRED,
                aDeal().with(Artefact.PROMPTS, Scope.UNDECIDED),
                "checklist.reason.scope-first");
    }

    @Test
    void terms_are_read_when_every_document_and_every_cell_was() {
        open(StepRule.TERMS_READ, aDeal().withoutDocuments(), "checklist.reason.no-document");
        open(StepRule.TERMS_READ, aDeal().withDocument("Usage policy", Reading.READING), "checklist.reason.document");
        open(StepRule.TERMS_READ, aDeal().withUnread(Artefact.INPUTS, Right.RETENTION), "checklist.reason.unread");
        done(StepRule.TERMS_READ, aDeal().withSilence(Artefact.INPUTS, Right.RETENTION));
    }

    private static VersionSheet version(int number, Reading reading, boolean discarded) {
        return DealMother.version("Usage policy", number, reading, discarded);
    }

    @Test
    void an_upload_that_cannot_be_read_asks_to_be_discarded_or_replaced_and_then_for_nothing() {
        open(
                StepRule.TERMS_READ,
                aDeal().withDocument("Usage policy", version(1, Reading.REFUSED, false)),
                "checklist.reason.unreadable");
        DealMother letGo = aDeal().withDocument("Usage policy", version(1, Reading.REFUSED, true));
        done(StepRule.TERMS_READ, letGo);
        assertEquals(
                List.of(Remark.of("checklist.evidence.let-go", "Usage policy")),
                judge(StepRule.TERMS_READ, letGo).evidence().stream()
                        .filter(remark -> remark.key().endsWith("let-go"))
                        .toList());
    }

    @Test
    void a_later_version_that_cannot_be_read_gives_way_to_the_one_before_once_it_is_discarded() {
        open(
                StepRule.TERMS_READ,
                aDeal().withDocument(
                                "Usage policy", version(2, Reading.REFUSED, false), version(1, Reading.READ, false)),
                "checklist.reason.unreadable");
        StepSheet sheet = judge(
                StepRule.TERMS_READ,
                aDeal().withoutDocuments()
                        .withDocument(
                                "Usage policy", version(2, Reading.REFUSED, true), version(1, Reading.READ, false)));
        assertEquals(StepState.DONE, sheet.state());
        assertEquals(List.of(Remark.of("checklist.evidence.document", "Usage policy", 1)), sheet.evidence());
    }

    @Test
    void a_deal_all_of_whose_documents_were_discarded_has_no_terms() {
        open(
                StepRule.TERMS_READ,
                aDeal().withoutDocuments().withDocument("Usage policy", version(1, Reading.REFUSED, true)),
                "checklist.reason.none-in-force");
    }

    @Test
    void a_cell_whose_words_come_from_an_earlier_version_says_so() {
        DealMother deal = aDeal().withoutDocuments()
                .withDocument("Master terms", version(2, Reading.READ, false), version(1, Reading.READ, false));
        done(StepRule.TERMS_READ, deal);
        assertEquals(
                Remark.of(
                        "checklist.evidence.older-words",
                        "{deal.artefact.INPUTS}",
                        "{allocation.right.RETENTION}",
                        "Master terms 1",
                        2),
                judge(StepRule.TERMS_READ, deal).evidence().stream()
                        .filter(remark -> remark.args().contains("{deal.artefact.INPUTS}")
                                && remark.args().contains("{allocation.right.RETENTION}"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                List.of("checklist.evidence.document"),
                judge(StepRule.TERMS_READ, aDeal()).evidence().stream()
                        .map(Remark::key)
                        .distinct()
                        .toList());
    }

    @Test
    void a_gap_a_silence_and_an_unread_cell_keep_the_negotiation_open() {
        open(StepRule.GAPS_NEGOTIATED, aDeal().withGap(Artefact.OUTPUTS, Right.RETENTION), "checklist.reason.cell");
        open(StepRule.GAPS_NEGOTIATED, aDeal().withSilence(Artefact.OUTPUTS, Right.RETENTION), "checklist.reason.cell");
        open(StepRule.GAPS_NEGOTIATED, aDeal().withUnread(Artefact.OUTPUTS, Right.RETENTION), "checklist.reason.cell");
        open(StepRule.GAPS_NEGOTIATED, nothing(), "checklist.reason.no-artefact");
    }

    @Test
    void a_compromise_closes_a_cell_and_so_does_a_waiver_of_that_cell_alone() {
        done(
                StepRule.GAPS_NEGOTIATED,
                aDeal().withCell(
                                Artefact.OUTPUTS,
                                Right.RETENTION,
                                DealMother.position(NegotiationStage.AGREED, Position.KEPT_BRIEFLY)));
        done(
                StepRule.GAPS_NEGOTIATED,
                aDeal().withSilence(Artefact.OUTPUTS, Right.RETENTION).waived(RETENTION));
        open(
                StepRule.GAPS_NEGOTIATED,
                aDeal().withSilence(Artefact.PROMPTS, Right.RETENTION).waived(RETENTION),
                "checklist.reason.cell");
    }

    @Test
    void a_restriction_counts_when_agreed_without_reservation_or_waived() {
        for (DealMother deal : List.of(
                aDeal().withoutPromise(Restriction.NO_TRAINING, Artefact.INPUTS),
                aDeal().withPromise(
                                Restriction.NO_TRAINING, Artefact.INPUTS, NegotiationStage.AGREED, Promise.QUALIFIED),
                aDeal().withPromise(Restriction.NO_TRAINING, Artefact.INPUTS, NegotiationStage.AGREED, Promise.SILENT),
                aDeal().withPromise(
                                Restriction.NO_TRAINING,
                                Artefact.INPUTS,
                                NegotiationStage.OFFERED,
                                Promise.PROMISED))) {
            open(StepRule.RESTRICTIONS_PAIRED, deal, "checklist.reason.restriction");
            done(StepRule.RESTRICTIONS_PAIRED, deal.waived(TRAINING));
        }
        open(StepRule.RESTRICTIONS_PAIRED, nothing(), "checklist.reason.no-artefact");
    }

    @Test
    void an_indemnity_is_confirmed_when_each_dimension_is_read_agreed_and_leaves_cover() {
        open(
                StepRule.INDEMNITY_CONFIRMED,
                aDeal().withoutIndemnity(Dimension.CAP),
                "checklist.reason.indemnity-unread");
        open(
                StepRule.INDEMNITY_CONFIRMED,
                aDeal().withSilentIndemnity(Dimension.CAP),
                "checklist.reason.indemnity-silent");
        open(
                StepRule.INDEMNITY_CONFIRMED,
                aDeal().withIndemnity(Dimension.CAP, 3, false),
                "checklist.reason.indemnity-open");
        open(StepRule.INDEMNITY_CONFIRMED, aDeal().withIndemnity(Dimension.CAP, 0, true), "checklist.reason.no-cover");
        done(StepRule.INDEMNITY_CONFIRMED, aDeal().withIndemnity(Dimension.TRAINING_DATA_CLAIMS, 0, true));
    }

    @Test
    void traps_are_scrubbed_when_each_is_conceded_or_struck() {
        open(StepRule.TRAPS_SCRUBBED, aDeal().withoutFindings(), "checklist.reason.no-trap");
        open(StepRule.TRAPS_SCRUBBED, aDeal().withFinding(FindingState.OPEN), "checklist.reason.trap");
        open(StepRule.TRAPS_SCRUBBED, aDeal().withFinding(FindingState.ANSWERED), "checklist.reason.trap");
        done(StepRule.TRAPS_SCRUBBED, aDeal().withFinding(FindingState.CONCEDED));
    }

    @Test
    void the_indemnity_and_the_traps_can_be_waived_as_a_whole_and_the_reason_is_shown() {
        StepSheet indemnity = judge(
                StepRule.INDEMNITY_CONFIRMED,
                aDeal().withoutIndemnity(Dimension.CAP).waived(WaiverSubject.of(Step.INDEMNITY_CONFIRMED)));
        StepSheet traps =
                judge(StepRule.TRAPS_SCRUBBED, aDeal().withoutFindings().waived(WaiverSubject.of(Step.TRAPS_SCRUBBED)));

        for (StepSheet sheet : List.of(indemnity, traps)) {
            assertEquals(StepState.WAIVED, sheet.state());
            assertFalse(sheet.missing().isEmpty(), "what is missing stays visible");
            Remark last = sheet.evidence().get(sheet.evidence().size() - 1);
            assertEquals("checklist.evidence.waived", last.key());
            assertEquals("we can live with it", last.args().get(2));
        }
        done(StepRule.TRAPS_SCRUBBED, aDeal().waived(WaiverSubject.of(Step.TRAPS_SCRUBBED)));
    }

    @Test
    void teams_are_briefed_when_the_newest_briefing_is_cleared() {
        BriefingStanding cleared = new BriefingStanding(UUID.randomUUID(), 1, "briefing.state.CLEARED", true);
        BriefingStanding issued = new BriefingStanding(UUID.randomUUID(), 2, "briefing.state.ISSUED", false);

        open(StepRule.TEAMS_BRIEFED, aDeal(), "checklist.reason.no-briefing");
        assertEquals(
                StepState.DONE, judge(StepRule.TEAMS_BRIEFED, aDeal(), cleared).state());
        assertEquals(
                StepState.OPEN,
                judge(StepRule.TEAMS_BRIEFED, aDeal(), issued, cleared).state());
    }
}
