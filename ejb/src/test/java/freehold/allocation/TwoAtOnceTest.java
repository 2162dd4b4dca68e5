package freehold.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freehold.access.Caller;
import freehold.allocation.RestrictionSheet.Said;
import freehold.deal.Artefact;
import freehold.indemnity.Dimension;
import freehold.indemnity.IndemnitySheet.Line;
import freehold.indemnity.RecordRung;
import freehold.shared.Refused;
import freehold.terms.FindingSheet;
import freehold.terms.FindingState;
import freehold.terms.SettleTrap;
import freehold.testing.House;
import freehold.testing.Negotiation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Two advisors at the same promise, rung or trap: the second is told who came first, and nothing is overwritten. */
class TwoAtOnceTest {
    private final House house = House.overSharedDatabase();
    private final Negotiation negotiation = new Negotiation(house).withTerms();
    private final UUID deal = negotiation.deal;
    private final Caller jonas = negotiation.lead;
    private final Caller maren = negotiation.advisor;

    @AfterEach
    void close() {
        house.close();
    }

    private static void told(String key, List<Object> args, Executable act) {
        Refused refused = assertThrows(Refused.class, act);
        assertEquals(key, refused.refusal().key());
        assertEquals(args, refused.refusal().args());
    }

    private void promise(Caller who, Promise promise, Map<Artefact, Integer> seen, Artefact... artefacts) {
        house.does(
                who,
                services -> services.restrictions.record(RecordPromise.of(
                        deal,
                        Restriction.NO_TRAINING,
                        Set.of(artefacts),
                        NegotiationStage.OFFERED,
                        promise,
                        null,
                        null,
                        negotiation.words("Customer keeps the Inputs"),
                        seen)));
    }

    private Optional<Said> said(Artefact artefact) {
        return house.as(negotiation.legal, services -> services.restrictions.list(deal)).stream()
                .filter(sheet -> sheet.restriction() == Restriction.NO_TRAINING && sheet.artefact() == artefact)
                .findFirst()
                .flatMap(RestrictionSheet::said);
    }

    @Test
    void a_promise_someone_else_recorded_meanwhile_is_not_overwritten() {
        promise(jonas, Promise.REFUSED, Map.of(), Artefact.INPUTS);

        told(
                "allocation.refusal.promise-changed-meanwhile",
                List.of(
                        "Jonas Okafor",
                        "{deal.artefact.INPUTS}",
                        "{allocation.stage.OFFERED}: {allocation.promise.REFUSED}"),
                () -> promise(maren, Promise.PROMISED, Map.of(), Artefact.INPUTS));
        assertEquals(Promise.REFUSED, said(Artefact.INPUTS).orElseThrow().promise());
    }

    @Test
    void whoever_was_told_of_a_promise_may_save_over_it() {
        promise(jonas, Promise.REFUSED, Map.of(), Artefact.INPUTS);
        promise(maren, Promise.PROMISED, Map.of(Artefact.INPUTS, 1), Artefact.INPUTS);

        Said now = said(Artefact.INPUTS).orElseThrow();
        assertEquals(Promise.PROMISED, now.promise());
        assertEquals("Maren Holt", now.byName());
        assertEquals(2, now.revision());
    }

    @Test
    void a_promise_for_several_artefacts_is_refused_as_a_whole_when_one_was_changed() {
        promise(maren, Promise.REFUSED, Map.of(), Artefact.INPUTS, Artefact.PROMPTS);
        promise(jonas, Promise.PROMISED, Map.of(Artefact.PROMPTS, 1), Artefact.PROMPTS);

        told(
                "allocation.refusal.promise-changed-meanwhile",
                List.of(
                        "Jonas Okafor",
                        "{deal.artefact.PROMPTS}",
                        "{allocation.stage.OFFERED}: {allocation.promise.PROMISED}"),
                () -> promise(
                        maren,
                        Promise.REFUSED,
                        Map.of(Artefact.INPUTS, 1, Artefact.PROMPTS, 1),
                        Artefact.INPUTS,
                        Artefact.PROMPTS,
                        Artefact.OUTPUTS));
        assertEquals(1, said(Artefact.INPUTS).orElseThrow().revision());
        assertEquals(Promise.REFUSED, said(Artefact.INPUTS).orElseThrow().promise());
        assertEquals(Promise.PROMISED, said(Artefact.PROMPTS).orElseThrow().promise());
        assertEquals(Optional.empty(), said(Artefact.OUTPUTS));
    }

    @Test
    void a_promise_that_is_gone_is_not_written_anew_unasked() {
        told(
                "allocation.refusal.promise-gone-meanwhile",
                List.of("{deal.artefact.OUTPUTS}"),
                () -> promise(maren, Promise.PROMISED, Map.of(Artefact.OUTPUTS, 3), Artefact.OUTPUTS));
    }

    @Test
    void the_days_of_a_promised_deletion_are_told_with_it() {
        for (int days : List.of(30, 90)) {
            deletion(jonas, days, days == 30 ? 0 : 1);
        }

        told(
                "allocation.refusal.promise-changed-meanwhile",
                List.of(
                        "Jonas Okafor",
                        "{deal.artefact.INPUTS}",
                        "{allocation.stage.OFFERED}: {allocation.promise.PROMISED} ({allocation.promise.days} 90)"),
                () -> deletion(maren, 14, 1));
    }

    private void deletion(Caller who, int days, int seen) {
        house.does(
                who,
                services -> services.restrictions.record(RecordPromise.of(
                        deal,
                        Restriction.DELETION,
                        Set.of(Artefact.INPUTS),
                        NegotiationStage.OFFERED,
                        Promise.PROMISED,
                        days,
                        null,
                        negotiation.words("Customer keeps the Inputs"),
                        Map.of(Artefact.INPUTS, seen))));
    }

    private void rung(Caller who, @Nullable Integer rung, boolean agreed, int seen) {
        house.does(
                who,
                services -> services.indemnities.record(RecordRung.of(
                        deal,
                        Dimension.CAP,
                        rung,
                        agreed,
                        null,
                        "looked for limit of liability",
                        rung == null ? null : negotiation.words("the fees of twelve months"),
                        seen)));
    }

    private Line cap() {
        return house.as(negotiation.legal, services -> services.indemnities.sheet(deal))
                .line(Dimension.CAP)
                .orElseThrow();
    }

    @Test
    void the_second_to_record_a_rung_is_told_where_it_stands_now() {
        rung(maren, 1, false, 0);
        rung(jonas, 3, true, 1);

        told(
                "indemnity.refusal.changed-meanwhile",
                List.of("Jonas Okafor", "{indemnity.rung.CAP.3} ({indemnity.agreed})"),
                () -> rung(maren, 2, false, 1));
        assertEquals(Optional.of(3), cap().rung());

        rung(maren, 2, false, 2);
        assertEquals(Optional.of(2), cap().rung());
        assertEquals(3, cap().revision());
    }

    @Test
    void silence_of_a_dimension_is_told_as_silence() {
        rung(jonas, null, false, 0);

        told(
                "indemnity.refusal.changed-meanwhile",
                List.of("Jonas Okafor", "{allocation.position.SILENT}"),
                () -> rung(maren, 2, false, 0));
    }

    @Test
    void a_rung_that_is_gone_is_not_written_anew_unasked() {
        told("indemnity.refusal.gone-meanwhile", List.of(), () -> rung(maren, 2, false, 1));
    }

    private void settle(Caller who, UUID finding, FindingState to, String words, int seen) {
        house.does(who, services -> services.findings.settle(SettleTrap.of(deal, finding, to, words, seen)));
    }

    private FindingSheet trap() {
        return house.as(negotiation.legal, services -> services.findings.list(deal))
                .get(0);
    }

    @Test
    void the_second_to_settle_a_trap_is_told_what_became_of_it() {
        UUID finding = house.as(maren, services -> services.findings.record(negotiation.improvement()));
        settle(jonas, finding, FindingState.CONCEDED, "we can live with it", 1);

        told(
                "terms.refusal.changed-meanwhile",
                List.of("Jonas Okafor", "{terms.finding.CONCEDED}"),
                () -> settle(maren, finding, FindingState.ANSWERED, "but never to train", 1));
        assertEquals("we can live with it", trap().note());

        settle(maren, finding, FindingState.ANSWERED, "but never to train", 2);
        assertEquals(FindingState.ANSWERED, trap().state());
        assertEquals("Maren Holt", trap().byName());
        assertEquals(3, trap().revision());
    }

    @Test
    void two_who_answer_a_trap_differently_can_both_have_their_say() {
        UUID finding = house.as(maren, services -> services.findings.record(negotiation.improvement()));
        settle(jonas, finding, FindingState.ANSWERED, "only to serve the customer", 1);

        told(
                "terms.refusal.changed-meanwhile",
                List.of("Jonas Okafor", "{terms.finding.ANSWERED}"),
                () -> settle(maren, finding, FindingState.ANSWERED, "but never to train", 1));
        settle(maren, finding, FindingState.ANSWERED, "but never to train", 2);

        assertEquals("but never to train", trap().note());
    }

    @Test
    void settling_a_trap_as_it_stands_changes_nothing() {
        UUID finding = house.as(maren, services -> services.findings.record(negotiation.improvement()));
        told("terms.refusal.finding-same", List.of(), () -> settle(maren, finding, FindingState.OPEN, "", 1));
        settle(maren, finding, FindingState.ANSWERED, "but never to train", 1);

        told(
                "terms.refusal.finding-same",
                List.of(),
                () -> settle(maren, finding, FindingState.ANSWERED, " but never to train ", 2));
        assertEquals(2, trap().revision());
    }
}
