package freehold.briefing.model;

import static freehold.testing.DealMother.aDeal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.PositionSheet;
import freehold.allocation.Restriction;
import freehold.allocation.Right;
import freehold.briefing.BriefingState;
import freehold.briefing.Capacity;
import freehold.briefing.Decision;
import freehold.briefing.FactChange;
import freehold.briefing.FactLine;
import freehold.briefing.FactLine.Said;
import freehold.briefing.SignOffBriefing;
import freehold.checklist.DealFacts;
import freehold.checklist.WaiverSubject;
import freehold.deal.Artefact;
import freehold.deal.Encoder;
import freehold.deal.Scope;
import freehold.indemnity.Dimension;
import freehold.shared.Hash;
import freehold.shared.Refusal;
import freehold.shared.Refused;
import freehold.shared.Texts;
import freehold.terms.FindingState;
import freehold.terms.Reading;
import freehold.testing.DealMother;
import freehold.testing.Negotiation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A briefing's life, and the record it freezes. */
class BriefingTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Texts ENGLISH = Texts.of(Locale.UK);

    private final UUID author = UUID.randomUUID();
    private final UUID issuer = UUID.randomUUID();
    private final Briefing briefing =
            new Briefing(UUID.randomUUID(), UUID.randomUUID(), 1, "all settled", author, "Maren Holt", NOW);
    private final List<SignOff> words = new ArrayList<>();

    private static SealedRecord sealed(DealFacts facts) {
        return SealedRecord.seal(facts, 1, "all settled", List.of("Maren Holt"), "Jonas Okafor", NOW);
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
    void everyone_who_wrote_on_a_draft_is_its_author_and_none_of_them_issues_it() {
        assertTrue(briefing.rewrite("better", 1, issuer, "Jonas Okafor", NOW));
        assertTrue(briefing.rewrite("better still", 2, author, "Maren Holt", NOW));

        assertEquals(List.of("Maren Holt", "Jonas Okafor"), briefing.authorNames());
        refused("briefing.refusal.own-words", this::issue);
        refused(
                "briefing.refusal.own-words",
                () -> briefing.issue(sealed(aDeal().facts()), "x", author, "Maren Holt", NOW));
        briefing.issue(sealed(aDeal().facts()), "x", UUID.randomUUID(), "Ines Marchetti", NOW);
        assertEquals("better still", briefing.summary());
    }

    @Test
    void saving_the_words_that_stand_there_makes_nobody_an_author() {
        assertFalse(briefing.rewrite("all settled", 1, issuer, "Jonas Okafor", NOW));

        assertEquals(List.of("Maren Holt"), briefing.authorNames());
        assertEquals(1, briefing.revision());
        refused(
                "briefing.refusal.own-words",
                () -> briefing.issue(sealed(aDeal().facts()), "x", author, "Maren Holt", NOW));
        issue();
    }

    @Test
    void a_draft_that_someone_else_rewrote_is_not_overwritten_unseen() {
        briefing.rewrite("better", 1, issuer, "Jonas Okafor", NOW);

        Refusal refusal = assertThrows(
                        Refused.class, () -> briefing.rewrite("other words", 1, author, "Maren Holt", NOW))
                .refusal();
        assertEquals(Refusal.of("briefing.refusal.changed-meanwhile", "Jonas Okafor"), refusal);
        assertEquals("better", briefing.summary());
        assertTrue(briefing.rewrite("other words", 2, author, "Maren Holt", NOW));
        assertEquals("Maren Holt", briefing.writerName());
    }

    @Test
    void the_record_names_everyone_who_wrote() {
        SealedRecord record = SealedRecord.seal(
                aDeal().facts(), 1, "all settled", List.of("Maren Holt", "Tobias Renn"), "Jonas Okafor", NOW);
        assertTrue(record.json().contains("\"authors\":[\"Maren Holt\",\"Tobias Renn\"]"), record::json);
    }

    @Test
    void what_is_issued_is_neither_rewritten_nor_issued_again() {
        refused("briefing.refusal.not-issued", briefing::sealed);
        issue();
        refused("briefing.refusal.not-draft", () -> briefing.rewrite("x", 1, author, "Maren Holt", NOW));
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
        assertEquals("Outputs, Retention", changes.get(0).label().in(ENGLISH));
        assertEquals(
                List.of("MET", "Agreed: " + ENGLISH.get("allocation.position.NOT_KEPT")),
                read(changes.get(0).before()));
        assertEquals(
                List.of("GAP", "Agreed: " + ENGLISH.get("allocation.position.KEPT_WITHOUT_LIMIT")),
                read(changes.get(0).now()));
    }

    private static List<String> read(List<Said> said) {
        return said.stream()
                .flatMap(one -> Stream.of(one.gap(), one.what().in(ENGLISH)))
                .toList();
    }

    @Test
    void what_was_asked_is_a_fact_too_although_it_binds_nobody() {
        SealedRecord record = sealed(aDeal().facts());
        DealFacts asked = aDeal().withCell(
                        Artefact.OUTPUTS,
                        Right.RETENTION,
                        DealMother.position(NegotiationStage.AGREED, Position.NOT_KEPT),
                        DealMother.position(NegotiationStage.ASKED, Position.NOT_KEPT))
                .facts();

        assertFalse(record.holds(asked));
        FactChange change = record.changes(asked).get(0);
        assertEquals(List.of(), change.before());
        assertEquals(List.of("", "Asked: " + ENGLISH.get("allocation.position.NOT_KEPT")), read(change.now()));
    }

    @Test
    void what_binds_is_told_first_then_the_other_stages_and_what_the_playbook_wants() {
        FactLine line = line("allocation/OUTPUTS.RETENTION");
        assertEquals(
                List.of(
                        "MET",
                        "Agreed: " + ENGLISH.get("allocation.position.NOT_KEPT"),
                        "",
                        ENGLISH.get("allocation.stage.VENDOR_DEFAULT") + ": "
                                + ENGLISH.get("allocation.position.KEPT_FOR_LONG"),
                        "",
                        "Playbook prefers: " + ENGLISH.get("allocation.position.NOT_KEPT") + "; still accepts: "
                                + ENGLISH.get("allocation.position.KEPT_BRIEFLY")),
                read(line.all()));
    }

    @Test
    void words_of_people_and_of_the_vendor_are_kept_apart_and_read_as_they_were_typed() {
        FactLine line = line("allocation/OUTPUTS.OWNERSHIP");
        assertEquals("see “{deal.artefact.INPUTS}”: “none” (7)", line.said().note());
        assertEquals(
                "{customer.name} owns: “all”", line.said().quote().orElseThrow().words());
    }

    private static FactLine line(String place) {
        DealFacts facts = aDeal().withCell(
                        Artefact.OUTPUTS,
                        Right.RETENTION,
                        DealMother.position(NegotiationStage.VENDOR_DEFAULT, Position.KEPT_FOR_LONG),
                        DealMother.position(NegotiationStage.AGREED, Position.NOT_KEPT))
                .withCell(
                        Artefact.OUTPUTS,
                        Right.OWNERSHIP,
                        new PositionSheet(
                                NegotiationStage.AGREED,
                                Position.OWNED_BY_CUSTOMER,
                                Optional.of(DealMother.evidence("{customer.name} owns: “all”")),
                                "see “{deal.artefact.INPUTS}”: “none” (7)",
                                "Maren Holt",
                                NOW,
                                1))
                .facts();
        return sealed(facts).lines().stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
