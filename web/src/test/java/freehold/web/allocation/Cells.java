package freehold.web.allocation;

import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.PlaybookCell;
import freehold.allocation.Position;
import freehold.allocation.PositionSheet;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Cells as the tests of the pages tell of them. */
final class Cells {
    private static final Instant AT = Instant.parse("2026-11-12T09:00:00Z");

    private Cells() {}

    static PlaybookCell wanted(String why) {
        return new PlaybookCell(
                Artefact.OUTPUTS,
                Right.RETENTION,
                Position.NOT_KEPT,
                Position.KEPT_BRIEFLY,
                why,
                "Vendor keeps nothing.",
                "Vendor keeps it for thirty days.");
    }

    static CellSheet retention(PositionSheet... positions) {
        return new CellSheet(wanted("What is not kept cannot leak."), List.of(positions));
    }

    static PositionSheet standing(NegotiationStage stage, Position position, String byName, int revision) {
        return new PositionSheet(stage, position, Optional.empty(), "", byName, AT, revision);
    }
}
