package freehold.allocation;

import freehold.deal.Evidence;
import java.time.Instant;
import java.util.Optional;

/**
 * A position that stands in a cell at a stage.
 *
 * @param revision rises with every change; handed back by whoever changes it next
 */
public record PositionSheet(
        NegotiationStage stage,
        Position position,
        Optional<Evidence> evidence,
        String note,
        String byName,
        Instant at,
        int revision) {}
