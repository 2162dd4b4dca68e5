package freehold.terms;

import freehold.deal.Artefact;
import java.util.List;

/**
 * What the whole document says of one right in one artefact.
 *
 * @param right constant of the allocation's rights
 * @param position constant of the allocation's positions
 * @param evidence where it says so, the first the strongest; none where it is silent
 * @param searched the words that were searched for
 */
public record RecognisedPosition(
        Artefact artefact, String right, String position, List<Passage> evidence, List<String> searched) {
    public RecognisedPosition {
        evidence = List.copyOf(evidence);
        searched = List.copyOf(searched);
    }
}
