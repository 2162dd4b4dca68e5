package freehold.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.deal.Artefact;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of which artefacts a promise matters. */
class RestrictionTest {
    private static Set<Artefact> concerned(Restriction restriction) {
        EnumSet<Artefact> concerned = EnumSet.noneOf(Artefact.class);
        Arrays.stream(Artefact.values()).filter(restriction::mattersFor).forEach(concerned::add);
        return concerned;
    }

    @Test
    void deletion_reaches_everything_the_vendor_may_hold_a_copy_of_weights_among_it() {
        assertEquals(EnumSet.complementOf(EnumSet.of(Artefact.DERIVATIVE_WORKS)), concerned(Restriction.DELETION));
    }

    @Test
    void what_is_made_of_content_is_trained_on_and_published_through_it() {
        assertEquals(
                Set.of(Artefact.INPUTS, Artefact.PROMPTS, Artefact.OUTPUTS, Artefact.EMBEDDINGS),
                concerned(Restriction.NO_TRAINING));
        assertEquals(
                Set.of(Artefact.INPUTS, Artefact.PROMPTS, Artefact.OUTPUTS),
                concerned(Restriction.NO_MARKETING_OR_RESEARCH));
    }

    @Test
    void everything_but_vectors_can_be_offered_in_competition() {
        assertEquals(
                EnumSet.complementOf(EnumSet.of(Artefact.EMBEDDINGS)), concerned(Restriction.NO_COMPETING_OFFERING));
    }
}
