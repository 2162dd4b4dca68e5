package freehold.web.allocation;

import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.web.faces.Shown;
import java.util.List;

/** Positions as whoever comes second is told of them. */
final class Entries {
    private Entries() {}

    /** The positions of a cell, stage by stage. */
    static List<Shown> of(CellSheet cell) {
        return cell.positions().stream()
                .map(position -> new Shown(
                        place(position.stage()),
                        "{allocation.position." + position.position() + "}",
                        position.note(),
                        position.byName(),
                        position.at(),
                        position.revision()))
                .toList();
    }

    static String place(NegotiationStage stage) {
        return "{allocation.stage." + stage + "}";
    }
}
