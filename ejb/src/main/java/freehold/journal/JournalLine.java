package freehold.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of a deal's feed, or of an organisation's own journal.
 *
 * @param number rises with time
 * @param subject what it was done to; words in braces are bundle keys ({@code {deal.artefact.INPUTS}}), for the
 *     reader's language
 */
public record JournalLine(
        long number, Instant at, String personName, String organisationName, Act act, String subject) {
    /** What was refused and why; empty where something was done. */
    public Optional<RefusedAct> refused() {
        return act == Act.REFUSED ? RefusedAct.read(subject) : Optional.empty();
    }
}
