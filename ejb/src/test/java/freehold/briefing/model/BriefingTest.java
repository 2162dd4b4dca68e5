package freehold.briefing.model;

import static freehold.testing.DealMother.aDeal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.Restriction;
import freehold.allocation.Right;
import freehold.briefing.BriefingState;
import freehold.briefing.Capacity;
import freehold.briefing.Decision;
import freehold.briefing.FactChange;
import freehold.briefing.FactLine;
import freehold.briefing.SignOffBriefing;
import freehold.checklist.DealFacts;
import freehold.checklist.WaiverSubject;
import freehold.deal.Artefact;
import freehold.deal.Encoder;
import freehold.deal.Scope;
import freehold.indemnity.Dimension;
import freehold.shared.Hash;
import freehold.shared.Refused;
import freehold.terms.FindingState;
import freehold.terms.Reading;
import freehold.testing.DealMother;
import freehold.testing.Negotiation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A briefing's life, and the record it freezes. */
class BriefingTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final UUID author = UUID.randomUUID();
    private final UUID issuer = UUID.randomUUID();
    private final Briefing briefing =
            new Briefing(UUID.randomUUID(), UUID.randomUUID(), 1, "all settled", author, "Maren Holt", NOW);
    private final List<SignOff> words = new ArrayList<>();

    private static SealedRecord sealed(DealFacts facts) {
        return SealedRecord.seal(facts, 1, "all settled", "Maren Holt", "Jonas Okafor", NOW);
    }

    private void issue() {
        briefing.issue(sealed(aDeal().facts()), "0".repeat(64), issuer, "Jonas Okafor", NOW);
    }

    private BriefingState says(Capacity capacity, Decision decision) {
        words.add(new SignOff(
                briefing.client(),
                SignOffBriefing.of(briefing.deal(), briefing.id(), capacity, decision, "as it stands", "0".repeat(64)),
                UUID.randomUUID(),
                "Counsel",
                NOW,
                NOW));
        briefing.decided(decision, words);
        return briefing.state();
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).refusal().key());
    }

    @Test
    void a_briefing_is_issued_by_another_than_its_author() {
        refused(
                "briefing.refusal.own-words",
                () -> briefing.issue(sealed(aDeal().facts()), "x", author, "Maren Holt", NOW));
        issue();
        assertEquals(BriefingState.ISSUED, briefing.state());
    }

    @Test
    void whoever_rewrites_a_draft_is_its_author() {
        briefing.rewrite("better", issuer, "Jonas Okafor", NOW);
        refused("briefing.refusal.own-words", this::issue);
        briefing.issue(sealed(aDeal().facts()), "x", author, "Maren Holt", NOW);
        assertEquals("better", briefing.summary());
    }

    @Test
    void what_is_issued_is_neither_rewritten_nor_issued_again() {
        refused("briefing.refusal.not-issued", briefing::sealed);
        issue();
        refused("briefing.refusal.not-draft", () -> briefing.rewrite("x", author, "Maren Holt", NOW));
        refused("briefing.refusal.not-draft", this::issue);
        assertEquals(briefing.sealed().sha256(), briefing.sha256().orElseThrow());
    }

    @Test
    void two_signatures_clear_it_one_does_not() {
        issue();
        assertEquals(BriefingState.ISSUED, says(Capacity.IP, Decision.SIGNED));
        assertEquals(BriefingState.CLEARED, says(Capacity.LEGAL, Decision.SIGNED));
    }

    @Test
    void one_refusal_or_request_ends_it() {
        issue();
        assertEquals(BriefingState.ISSUED, says(Capacity.LEGAL, Decision.SIGNED));
        assertEquals(BriefingState.CHANGES_REQUESTED, says(Capacity.IP, Decision.CHANGES_REQUESTED));
        assertEquals(BriefingState.DECLINED, says(Capacity.IP, Decision.DECLINED));
        assertTrue(briefing.state().inForce(), "and it still speaks for the deal until a fact changes");
    }

    @Test
    void an_outdated_or_superseded_briefing_is_no_longer_in_force() {
        issue();
        briefing.outdate(NOW);
        assertFalse(briefing.state().inForce());
        briefing.supersede();
        assertFalse(briefing.state().inForce());
    }

    @Test
    void the_same_facts_give_the_same_characters_in_whatever_order_they_are_told() {
        SealedRecord record = sealed(full().facts());
        SealedRecord backwards = sealed(full().toldBackwards().facts());

        assertEquals(record.json(), backwards.json());
        assertEquals(record.sha256(), Hash.of(record.json()));
        assertFalse(record.json().contains("\n"));
    }

    private static DealMother full() {
        return aDeal().withDocument("Usage policy", Reading.READ)
                .withFinding(FindingState.CONCEDED)
                .waived(new WaiverSubject(WaiverSubject.Kind.CELL, "OUTPUTS.RETENTION"))
                .waived(new WaiverSubject(WaiverSubject.Kind.RESTRICTION, "NO_TRAINING.INPUTS"));
    }

    @Test
    void a_record_holds_while_no_fact_changes() {
        SealedRecord record = sealed(full().facts());
        assertTrue(record.holds(full().toldBackwards().facts()));
        assertEquals(List.of(), record.changes(full().facts()));
    }

    @Test
    void every_kind_of_fact_breaks_the_record_and_shows_what_changed() {
        SealedRecord record = sealed(aDeal().facts());
        for (DealMother changed : List.of(
                aDeal().buying(Negotiation.commitment(12)),
                aDeal().with(Artefact.EMBEDDINGS, Scope.NO),
                aDeal().withEncoder(Encoder.PUBLIC_MODEL),
                aDeal().withEncoder(Encoder.UNDECIDED),
                aDeal().withDocument("Usage policy", Reading.READ),
                aDeal().withGap(Artefact.OUTPUTS, Right.RETENTION),
                aDeal().withoutPromise(Restriction.DELETION, Artefact.INPUTS),
                aDeal().withIndemnity(Dimension.CAP, 1, true),
                aDeal().withFinding(FindingState.OPEN),
                aDeal().waived(new WaiverSubject(WaiverSubject.Kind.CELL, "OUTPUTS.RETENTION")))) {
            assertFalse(record.holds(changed.facts()));
            assertFalse(record.changes(changed.facts()).isEmpty());
            assertNotEquals(record.sha256(), sealed(changed.facts()).sha256());
        }
    }

    @Test
    void a_change_names_what_stood_there_and_what_stands_there_now() {
        List<FactChange> changes = sealed(aDeal().facts())
                .changes(aDeal().withGap(Artefact.OUTPUTS, Right.RETENTION).facts());

        assertEquals(1, changes.size());
        assertEquals(
                "{deal.artefact.OUTPUTS}, {allocation.right.RETENTION}",
                changes.get(0).label());
        assertTrue(changes.get(0).before().orElseThrow().contains("{allocation.position.NOT_KEPT}"));
        assertTrue(changes.get(0).now().orElseThrow().contains("{allocation.position.KEPT_WITHOUT_LIMIT}"));
    }

    @Test
    void whose_model_makes_the_embeddings_is_told_with_the_artefacts() {
        FactLine vendors =
                new FactLine("briefing.group.scope", "{briefing.fact.encoder}", "{deal.encoder.VENDOR_MODEL}");
        FactLine open = new FactLine("briefing.group.scope", "{briefing.fact.encoder}", "{deal.encoder.UNDECIDED}");
        DealMother nobodySays = aDeal().withEncoder(Encoder.UNDECIDED);

        assertTrue(sealed(aDeal().facts()).lines().contains(vendors));
        assertTrue(sealed(nobodySays.facts()).lines().contains(open));
        assertFalse(sealed(nobodySays.with(Artefact.EMBEDDINGS, Scope.NO).facts())
                .lines()
                .contains(open));
        assertEquals(
                List.of(new FactChange(
                        vendors.group(), vendors.label(), Optional.of(open.value()), Optional.of(vendors.value()))),
                sealed(aDeal().withEncoder(Encoder.UNDECIDED).facts()).changes(aDeal().facts()));
    }

    @Test
    void a_record_of_before_it_could_be_recorded_holds_until_somebody_records_it() {
        SealedRecord earlier = sealed(aDeal().withEncoder(Encoder.UNDECIDED).facts());

        assertFalse(earlier.json().contains("encoder"));
        assertTrue(earlier.holds(aDeal().withEncoder(Encoder.UNDECIDED).facts()));
        assertFalse(earlier.holds(aDeal().facts()));
    }

    @Test
    void a_document_all_of_whose_versions_were_discarded_is_told_as_let_go() {
        List<FactChange> changes = sealed(aDeal().facts())
                .changes(aDeal().withDocument(
                                "Usage policy", DealMother.version("Usage policy", 1, Reading.REFUSED, true))
                        .facts());

        assertEquals(1, changes.size());
        assertTrue(changes.get(0).now().orElseThrow().startsWith("1, {terms.document.let-go}, terms.pdf"));
    }

    @Test
    void what_was_asked_is_a_fact_too_although_it_binds_nobody() {
        SealedRecord record = sealed(aDeal().facts());
        assertFalse(record.holds(aDeal().withCell(
                        Artefact.OUTPUTS,
                        Right.RETENTION,
                        DealMother.position(NegotiationStage.AGREED, Position.NOT_KEPT),
                        DealMother.position(NegotiationStage.ASKED, Position.NOT_KEPT))
                .facts()));
    }
}
