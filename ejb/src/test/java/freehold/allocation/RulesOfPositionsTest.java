package freehold.allocation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freehold.deal.Artefact;
import freehold.deal.Place;
import freehold.shared.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a position must bring along, and what a playbook may want. */
class RulesOfPositionsTest {
    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).refusal().key());
    }

    private static AllocateArtefact exclusive(NegotiationStage stage, @Nullable Place words) {
        return AllocateArtefact.of(
                UUID.randomUUID(),
                Artefact.OUTPUTS,
                Right.OWNERSHIP,
                stage,
                Position.OWNED_EXCLUSIVELY_BY_CUSTOMER,
                words,
                null,
                0);
    }

    @ParameterizedTest
    @EnumSource(
            value = NegotiationStage.class,
            names = {"VENDOR_DEFAULT", "OFFERED", "AGREED"})
    void what_binds_the_vendor_rests_on_words(NegotiationStage stage) {
        refused("allocation.refusal.evidence", () -> exclusive(stage, null));
        assertDoesNotThrow(() -> exclusive(stage, new Place(UUID.randomUUID(), 0, 5)));
    }

    @Test
    void what_was_only_asked_for_stands_nowhere_yet() {
        assertDoesNotThrow(() -> exclusive(NegotiationStage.ASKED, null));
    }

    @Test
    void no_playbook_lives_with_anything_derived_from_a_tuned_model_for_others() {
        refused(
                "allocation.refusal.tuning",
                () -> tuned(Right.EXCLUSIVITY, Position.EXCLUSIVE_TO_CUSTOMER, Position.BASIS_FOR_OTHERS));
        refused(
                "allocation.refusal.tuning",
                () -> tuned(Right.END_OF_CONTRACT, Position.DESTROYED, Position.DELETED_ON_REQUEST));
        assertDoesNotThrow(
                () -> tuned(Right.EXCLUSIVITY, Position.EXCLUSIVE_TO_CUSTOMER, Position.CUSTOMER_ONLY_INSTANCE));
        assertDoesNotThrow(() -> tuned(Right.END_OF_CONTRACT, Position.HANDED_OVER, Position.SEGREGATED_FOR_CUSTOMER));
    }

    private static PlaybookCell tuned(Right right, Position preferred, Position compromise) {
        return new PlaybookCell(
                Artefact.FINE_TUNED_MODELS, right, preferred, compromise, "weights remember", "so", "or so");
    }
}
