package freehold.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.shared.Refused;
import freehold.terms.Severity;
import freehold.terms.Trap;
import freehold.terms.UploadTerms;
import freehold.terms.VersionSheet;
import freehold.testing.House;
import freehold.testing.MovingClock;
import freehold.testing.Negotiation;
import freehold.testing.Recognitions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A second round of the same terms: what was decided on the same words holds, and what changed is told. */
class NextVersionTest {
    private static final String SECOND = Negotiation.TERMS
            .replace("1. Content\n", "1. Content\nThese terms are of May.\n")
            .replace("Vendor may store Outputs for as long as it sees fit.", "Vendor deletes Outputs within a month.");

    private final House house = House.overSharedDatabase(new MovingClock(Negotiation.LOGIN));
    private final Negotiation negotiation = new Negotiation(house).withTerms();
    private final UUID deal = negotiation.deal;
    private final UUID first = negotiation.words("Vendor").version();

    @AfterEach
    void close() {
        house.close();
    }

    private void readFirst() {
        negotiation.read(
                first,
                Negotiation.TERMS,
                recognised(Negotiation.TERMS)
                        .trap(Trap.SURVIVAL, Severity.MEDIUM, 0, "for as long as it sees fit")
                        .understanding());
    }

    private static Recognitions recognised(String text) {
        return new Recognitions(text)
                .trap(Trap.IMPROVE_SERVICES, Severity.HIGH, 1, "improve its services")
                .position(Artefact.OUTPUTS, "VENDOR_USE", "USED_TO_IMPROVE", 1, "improve its services")
                .silent(Artefact.EMBEDDINGS, "OWNERSHIP", "embedding");
    }

    private UUID readSecond() {
        UUID document = house.as(negotiation.buyer, services -> services.documents.version(deal, first))
                .document();
        VersionSheet second = house.as(
                negotiation.buyer,
                services -> services.documents.upload(
                        UploadTerms.of(deal, document, null, "terms-2.txt"),
                        new ByteArrayInputStream(SECOND.getBytes(StandardCharsets.UTF_8))));
        negotiation.read(second.id(), SECOND, recognised(SECOND).understanding());
        return second.id();
    }

    private List<SuggestionSheet> of(UUID version) {
        return house.as(negotiation.advisor, services -> services.suggestions.ofVersion(deal, version));
    }

    private SuggestionSheet find(UUID version, String label) {
        return of(version).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<Picked> confirm(UUID version, String label) {
        Picked picked = find(version, label).picked();
        return house.as(
                negotiation.advisor,
                services ->
                        services.suggestions.confirm(new ConfirmSuggestions(deal, List.of(picked), Optional.empty())));
    }

    @Test
    void what_was_decided_on_the_same_words_holds_and_makes_nothing_twice() {
        readFirst();
        confirm(first, "IMPROVE_SERVICES");
        confirm(first, "SILENT");
        house.does(
                negotiation.lead,
                services -> services.suggestions.reject(RejectSuggestions.of(
                        deal, List.of(find(first, "USED_TO_IMPROVE").picked()), "only aggregated")));

        UUID second = readSecond();

        SuggestionSheet trap = find(second, "IMPROVE_SERVICES");
        assertEquals(SuggestionDecision.CONFIRMED, trap.decision());
        assertEquals("Maren Holt", trap.byName());
        assertEquals(Optional.of(1), trap.carriedFrom());
        assertEquals(SuggestionDecision.CONFIRMED, find(second, "SILENT").decision());
        SuggestionSheet position = find(second, "USED_TO_IMPROVE");
        assertEquals(SuggestionDecision.REJECTED, position.decision());
        assertEquals("only aggregated", position.reason());
        assertEquals("Jonas Okafor", position.byName());
        assertEquals(
                1,
                house.as(negotiation.legal, services -> services.findings.list(deal))
                        .size());
    }

    @Test
    void what_rests_on_a_decision_taken_over_keeps_the_first_until_it_is_taken_back() {
        readFirst();
        List<Picked> done = confirm(first, "IMPROVE_SERVICES");
        UUID second = readSecond();
        Picked carried = find(second, "IMPROVE_SERVICES").picked();

        assertEquals(
                "suggestion.refusal.carried-on",
                assertThrows(
                                Refused.class,
                                () -> house.as(negotiation.advisor, services -> services.suggestions.undo(deal, done)))
                        .refusal()
                        .key());
        house.does(negotiation.advisor, services -> services.suggestions.undo(deal, List.of(carried)));
        assertEquals(
                1,
                house.as(negotiation.legal, services -> services.findings.list(deal))
                        .size(),
                "the trap rests on the first version");
        house.does(negotiation.advisor, services -> services.suggestions.undo(deal, done));

        assertTrue(house.as(negotiation.legal, services -> services.findings.list(deal))
                .isEmpty());
    }

    @Test
    void a_position_of_a_later_version_is_what_was_offered() {
        readFirst();
        UUID second = readSecond();

        confirm(second, "USED_TO_IMPROVE");

        assertTrue(house.as(
                        negotiation.legal,
                        services -> services.allocation.standing(
                                deal, Artefact.OUTPUTS, Right.VENDOR_USE, NegotiationStage.OFFERED))
                .isPresent());
    }

    @Test
    void two_versions_are_told_apart() {
        readFirst();
        UUID second = readSecond();

        ComparisonSheet told =
                house.as(negotiation.advisor, services -> services.comparing.compare(deal, first, second));

        assertEquals(
                List.of(Change.REWORDED, Change.SAME, Change.SAME),
                told.clauses().stream().map(ComparisonSheet.Compared::change).toList());
        assertTrue(told.clauses().get(0).runs().stream()
                .anyMatch(run ->
                        run.fate() == WordRun.Fate.TAKEN_OUT && run.words().contains("sees fit")));
        assertEquals(
                List.of("SURVIVAL"),
                told.gone().stream().map(SuggestionSheet::label).toList());
        assertEquals(List.of(), told.come());
        assertEquals(List.of(), told.positions());
        assertTrue(house.as(negotiation.legal, services -> services.comparing.compare(deal, first, second))
                .gone()
                .isEmpty());
        assertEquals(
                "suggestion.refusal.versions",
                assertThrows(
                                Refused.class,
                                () -> house.as(
                                        negotiation.legal, services -> services.comparing.compare(deal, first, first)))
                        .refusal()
                        .key());
    }
}
