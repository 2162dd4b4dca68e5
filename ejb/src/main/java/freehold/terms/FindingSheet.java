package freehold.terms;

import freehold.deal.Evidence;
import java.time.Instant;
import java.util.UUID;

/**
 * A trap at its place, and what became of it.
 *
 * @param note while open what was noted with it; afterwards the drafting, the reason, or the round that struck it
 * @param byName who said so last
 * @param revision rises with every change; handed back by whoever changes it next
 */
public record FindingSheet(
        UUID id,
        Trap trap,
        Severity severity,
        FindingState state,
        Evidence evidence,
        String note,
        String byName,
        Instant at,
        int revision) {}
