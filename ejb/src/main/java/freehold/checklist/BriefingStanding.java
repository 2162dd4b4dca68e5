package freehold.checklist;

import java.util.UUID;

/**
 * A briefing of the deal, as far as the checklist must know of it.
 *
 * @param stateKey bundle key of its state
 * @param cleared whether legal and IP have signed it and it still says what the deal says
 */
public record BriefingStanding(UUID id, int number, String stateKey, boolean cleared) {}
