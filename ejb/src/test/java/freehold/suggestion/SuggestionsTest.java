package freehold.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Caller;
import freehold.access.Roles;
import freehold.allocation.AllocateArtefact;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.PositionSheet;
import freehold.allocation.Promise;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet.Said;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.journal.Act;
import freehold.journal.JournalLine;
import freehold.shared.Refusal;
import freehold.shared.Refused;
import freehold.terms.FindingSheet;
import freehold.terms.FindingState;
import freehold.terms.IndemnityPoint;
import freehold.terms.Limit;
import freehold.terms.Matter;
import freehold.terms.Restraint;
import freehold.terms.SettleTrap;
import freehold.terms.Severity;
import freehold.terms.Trap;
import freehold.testing.House;
import freehold.testing.MovingClock;
import freehold.testing.Negotiation;
import freehold.testing.Recognitions;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** From what the reader suggests to what stands in a deal, and back. */
class SuggestionsTest {
    private final House house = House.overSharedDatabase(new MovingClock(Negotiation.LOGIN));
    private final Negotiation negotiation = new Negotiation(house).withTerms();
    private final UUID deal = negotiation.deal;
    private final UUID version = negotiation.words("Vendor").version();

    @BeforeEach
    void read() {
        negotiation.read(
                version,
                Negotiation.TERMS,
                new Recognitions(Negotiation.TERMS)
                        .trap(Trap.SURVIVAL, Severity.MEDIUM, 0, "for as long as it sees fit")
                        .trap(Trap.IMPROVE_SERVICES, Severity.HIGH, 1, "use Outputs to improve its services")
                        .promise(
                                Restraint.NO_TRAINING,
                                0,
                                "Customer keeps the Inputs it submits.",
                                List.of(Matter.INPUTS, Matter.USAGE),
                                List.of(Limit.OPT_OUT),
                                null)
                        .indemnity(IndemnityPoint.OUTPUT_INDEMNITY, 2, "Vendor stands up for Outputs")
                        .position(Artefact.OUTPUTS, "VENDOR_USE", "USED_TO_IMPROVE", 1, "improve its services")
                        .silent(Artefact.EMBEDDINGS, "OWNERSHIP", "embedding", "vector")
                        .contradict(1, 2, "against claims of others")
                        .understanding());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static Refusal refused(String key, Executable act) {
        Refusal refusal = assertThrows(Refused.class, act).refusal();
        assertEquals(key, refusal.key());
        return refusal;
    }

    private QueueSheet queue(Optional<SuggestionDecision> decision) {
        return house.as(
                negotiation.advisor,
                services -> services.suggestions.queue(new QueueFilter(
                        deal, Optional.empty(), Optional.empty(), Optional.empty(), decision, Optional.empty())));
    }

    private SuggestionSheet find(String label) {
        return queue(Optional.empty()).page().rows().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<Picked> confirm(String... labels) {
        List<Picked> picked =
                List.of(labels).stream().map(label -> find(label).picked()).toList();
        return house.as(
                negotiation.advisor,
                services -> services.suggestions.confirm(new ConfirmSuggestions(deal, picked, Optional.empty())));
    }

    private List<FindingSheet> findings() {
        return house.as(negotiation.legal, services -> services.findings.list(deal));
    }

    private Optional<PositionSheet> position(Artefact artefact, Right right, NegotiationStage stage) {
        return house.as(negotiation.legal, services -> services.allocation.standing(deal, artefact, right, stage));
    }

    @Test
    void the_queue_begins_with_the_worst_and_ends_with_silence() {
        List<SuggestionSheet> rows = queue(Optional.empty()).page().rows();

        assertEquals(
                List.of("IMPROVE_SERVICES", "SURVIVAL"),
                rows.stream().map(SuggestionSheet::label).limit(2).toList());
        assertEquals("SILENT", rows.get(rows.size() - 1).label());
        assertEquals(6, rows.size());
        SuggestionSheet worst = rows.get(0);
        assertEquals("2", worst.clause().orElseThrow().number());
        assertEquals(
                "use Outputs to improve its services",
                worst.evidence().orElseThrow().quote());
        assertEquals(List.of(Matter.OUTPUTS), worst.grounds().matters());
        assertEquals(
                List.of(new Clash(Clash.Outcome.PREVAILS, "1", Negotiation.TERMS.indexOf("for as long"), "3")),
                worst.grounds().clashes());
        assertEquals(List.of("embedding", "vector"), rows.get(5).grounds().searchedFor());
        assertEquals(6, queue(Optional.empty()).count(tally -> tally.decision() == SuggestionDecision.SUGGESTED));
    }

    @Test
    void the_queue_is_for_advisors_of_the_team_alone() {
        List<Method> acts = Arrays.stream(Suggestions.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();
        assertTrue(acts.size() > 5);
        for (Method act : acts) {
            assertEquals(
                    List.of(Roles.ADVISOR, Roles.LEAD_ADVISOR),
                    List.of(act.getAnnotation(RolesAllowed.class).value()),
                    act.getName());
        }
        refused(
                "deal.refusal.unknown",
                () -> house.as(negotiation.stranger, services -> services.suggestions.ofVersion(deal, version)));
    }

    @Test
    void the_queue_is_read_on_page_by_page_in_few_statements() {
        Recognitions many = new Recognitions(Negotiation.TERMS);
        for (int count = 0; count < 60; count++) {
            many.trap(Trap.SURVIVAL, Severity.LOW, 0, "for as long as it sees fit");
        }
        negotiation.read(version, Negotiation.TERMS, many.understanding());
        house.statements();

        QueueSheet first = queue(Optional.empty());

        assertTrue(house.statements() <= 5, "seat, documents, page, tallies");
        String next = Objects.requireNonNull(first.page().next());
        QueueSheet second = house.as(
                negotiation.advisor,
                services -> services.suggestions.queue(new QueueFilter(
                        deal,
                        Optional.of(version),
                        Optional.of(SuggestionKind.TRAP),
                        Optional.of("SURVIVAL"),
                        Optional.empty(),
                        Optional.of(next))));
        assertEquals(50, first.page().rows().size());
        assertEquals(10, second.page().rows().size());
        assertNull(second.page().next());
        assertEquals(
                60,
                Stream.concat(first.page().rows().stream(), second.page().rows().stream())
                        .map(SuggestionSheet::id)
                        .distinct()
                        .count());
        refused(
                "shared.refusal.cursor",
                () -> house.as(
                        negotiation.advisor,
                        services -> services.suggestions.queue(new QueueFilter(
                                deal,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("nonsense")))));
    }

    @Test
    void a_client_sees_in_the_feed_what_became_of_it_and_not_how_it_was_worked_on() {
        confirm("SURVIVAL");

        assertTrue(acts(negotiation.advisor).containsAll(Set.of(Act.SUGGESTIONS_MADE, Act.SUGGESTION_CONFIRMED)));
        assertTrue(acts(negotiation.buyer).contains(Act.TRAP_RECORDED));
        assertTrue(Collections.disjoint(acts(negotiation.buyer), Act.internal()));
    }

    private Set<Act> acts(Caller caller) {
        return house.as(caller, services -> services.journal.feed(deal, null)).rows().stream()
                .map(JournalLine::act)
                .collect(Collectors.toSet());
    }

    @Test
    void a_position_the_playbook_does_not_ask_for_is_not_suggested() {
        negotiation.read(
                version,
                Negotiation.TERMS,
                new Recognitions(Negotiation.TERMS)
                        .silent(Artefact.INPUTS, "EXCLUSIVITY", "input")
                        .silent(Artefact.INPUTS, "OWNERSHIP", "input")
                        .understanding());

        assertEquals(
                List.of(Optional.of(Right.OWNERSHIP)),
                house.as(negotiation.advisor, services -> services.suggestions.ofVersion(deal, version)).stream()
                        .map(SuggestionSheet::right)
                        .toList());
    }

    @Test
    void a_confirmed_trap_is_a_trap_of_the_deal() {
        confirm("IMPROVE_SERVICES");

        FindingSheet finding = findings().get(0);
        assertEquals(Trap.IMPROVE_SERVICES, finding.trap());
        assertEquals(Severity.HIGH, finding.severity());
        assertEquals("use Outputs to improve its services", finding.evidence().quote());
        assertEquals(SuggestionDecision.CONFIRMED, find("IMPROVE_SERVICES").decision());
        assertEquals("Maren Holt", find("IMPROVE_SERVICES").byName());
        assertEquals(
                5,
                queue(Optional.of(SuggestionDecision.SUGGESTED)).page().rows().size());
    }

    @Test
    void a_trap_somebody_recorded_at_that_place_is_not_recorded_twice() {
        house.as(negotiation.advisor, services -> services.findings.record(negotiation.improvement()));

        List<Picked> done = confirm("IMPROVE_SERVICES");

        assertEquals(1, findings().size());
        house.does(negotiation.advisor, services -> services.suggestions.undo(deal, done));
        assertEquals(1, findings().size(), "nor does it go with the suggestion");
    }

    @Test
    void many_are_confirmed_at_once_and_taken_back_at_once() {
        List<Picked> done = confirm("IMPROVE_SERVICES", "SURVIVAL", "USED_TO_IMPROVE", "SILENT", "NO_TRAINING");

        assertEquals(2, findings().size());
        PositionSheet use = position(Artefact.OUTPUTS, Right.VENDOR_USE, NegotiationStage.VENDOR_DEFAULT)
                .orElseThrow();
        assertEquals(Position.USED_TO_IMPROVE, use.position());
        assertEquals(
                "embedding, vector",
                position(Artefact.EMBEDDINGS, Right.OWNERSHIP, NegotiationStage.VENDOR_DEFAULT)
                        .orElseThrow()
                        .note());
        Said promise = promise().orElseThrow();
        assertEquals(Promise.QUALIFIED, promise.promise());
        assertEquals("Customer keeps the Inputs it submits.", promise.qualification());

        house.does(negotiation.advisor, services -> services.suggestions.undo(deal, done));

        assertTrue(findings().isEmpty());
        assertTrue(position(Artefact.OUTPUTS, Right.VENDOR_USE, NegotiationStage.VENDOR_DEFAULT)
                .isEmpty());
        assertTrue(promise().isEmpty());
        assertEquals(
                6,
                queue(Optional.of(SuggestionDecision.SUGGESTED)).page().rows().size());
    }

    private Optional<Said> promise() {
        return house.as(negotiation.legal, services -> services.restrictions.list(deal)).stream()
                .filter(one -> one.restriction() == Restriction.NO_TRAINING && one.artefact() == Artefact.INPUTS)
                .findFirst()
                .orElseThrow()
                .said();
    }

    @Test
    void what_a_person_put_down_is_not_written_over_and_nothing_of_the_rest_is_done() {
        house.does(
                negotiation.advisor,
                services -> services.allocation.allocate(AllocateArtefact.of(
                        deal,
                        Artefact.OUTPUTS,
                        Right.VENDOR_USE,
                        NegotiationStage.VENDOR_DEFAULT,
                        Position.USED_FOR_ANY_PURPOSE,
                        negotiation.words("improve its services"),
                        null,
                        0)));

        refused("suggestion.refusal.position-stands", () -> confirm("USED_TO_IMPROVE"));
        Refusal among = refused("suggestion.refusal.among", () -> confirm("IMPROVE_SERVICES", "USED_TO_IMPROVE"));

        assertEquals("Master terms 1, 2", among.args().get(1));
        assertTrue(findings().isEmpty());
        assertEquals(
                Position.USED_FOR_ANY_PURPOSE,
                position(Artefact.OUTPUTS, Right.VENDOR_USE, NegotiationStage.VENDOR_DEFAULT)
                        .orElseThrow()
                        .position());
    }

    @Test
    void a_correction_becomes_what_it_says_beside_what_the_machine_said() {
        SuggestionSheet trap = find("IMPROVE_SERVICES");
        refused(
                "suggestion.refusal.outside-clause",
                () -> correct(trap, Trap.STATISTICAL_LEARNING, "for as long as it sees fit"));

        correct(trap, Trap.STATISTICAL_LEARNING, "to improve its services");

        assertEquals(Trap.STATISTICAL_LEARNING, findings().get(0).trap());
        assertEquals(Severity.LOW, findings().get(0).severity());
        assertEquals("to improve its services", findings().get(0).evidence().quote());
        SuggestionSheet corrected = find("IMPROVE_SERVICES");
        assertEquals(SuggestionDecision.CORRECTED, corrected.decision());
        assertEquals(
                "STATISTICAL_LEARNING", corrected.correction().orElseThrow().label());
        assertEquals(
                "use Outputs to improve its services",
                corrected.evidence().orElseThrow().quote());
    }

    private void correct(SuggestionSheet one, Trap trap, String quote) {
        house.does(
                negotiation.advisor,
                services -> services.suggestions.correct(
                        CorrectSuggestion.of(deal, one.picked(), trap.name(), Severity.LOW, quote, null)));
    }

    @Test
    void nothing_to_correct_is_told() {
        SuggestionSheet trap = find("IMPROVE_SERVICES");
        for (CorrectSuggestion same : List.of(
                CorrectSuggestion.of(deal, trap.picked(), null, null, null, null),
                CorrectSuggestion.of(deal, trap.picked(), "IMPROVE_SERVICES", Severity.HIGH, null, null))) {
            refused(
                    "suggestion.refusal.nothing-corrected",
                    () -> house.as(negotiation.advisor, services -> services.suggestions.correct(same)));
        }
        refused(
                "suggestion.refusal.silent-words",
                () -> house.as(
                        negotiation.advisor,
                        services -> services.suggestions.correct(CorrectSuggestion.of(
                                deal, find("SILENT").picked(), "OWNED_BY_VENDOR", null, null, null))));
    }

    @Test
    void whoever_decides_second_is_told() {
        SuggestionSheet seen = find("SURVIVAL");
        confirm("SURVIVAL");

        Refusal told = refused(
                "suggestion.refusal.changed-meanwhile",
                () -> house.as(
                        negotiation.lead,
                        services ->
                                services.suggestions.reject(RejectSuggestions.of(deal, List.of(seen.picked()), "no"))));

        assertEquals(List.of("Maren Holt", "{suggestion.decision.CONFIRMED}"), told.args());
        refused("suggestion.refusal.decided", () -> confirm("SURVIVAL"));
    }

    @Test
    void a_rule_is_rejected_in_one_document_where_nobody_has_decided() {
        confirm("SURVIVAL");

        List<Picked> done = house.as(
                negotiation.advisor,
                services -> services.suggestions.rejectRule(deal, version, "improve-services", "standard wording"));

        assertEquals(1, done.size());
        assertEquals("standard wording", find("IMPROVE_SERVICES").reason());
        assertEquals(SuggestionDecision.CONFIRMED, find("SURVIVAL").decision());
    }

    @Test
    void what_somebody_settled_is_not_taken_back() {
        List<Picked> done = confirm("IMPROVE_SERVICES");
        UUID finding = findings().get(0).id();
        house.does(
                negotiation.advisor,
                services -> services.findings.settle(
                        SettleTrap.of(deal, finding, FindingState.ANSWERED, "not to train", 1)));

        refused(
                "terms.refusal.finding-rests",
                () -> house.as(negotiation.advisor, services -> services.suggestions.undo(deal, done)));

        assertEquals(SuggestionDecision.CONFIRMED, find("IMPROVE_SERVICES").decision());
    }
}
