package freehold.web.allocation;

import freehold.allocation.CellSheet;
import freehold.allocation.Gap;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.PositionSheet;
import java.util.List;

/**
 * A rung of a cell's ladder.
 *
 * @param gap how a position on it would stand against the playbook
 * @param preferred whether the playbook asks for it
 * @param compromise whether it is the least the playbook accepts
 * @param stages the stages at which the deal stands on it
 */
public record Rung(Position position, Gap gap, boolean preferred, boolean compromise, List<NegotiationStage> stages) {
    public Rung {
        stages = List.copyOf(stages);
    }

    /** The ladder of a cell's right, worst first. */
    static List<Rung> ladder(CellSheet cell) {
        return Position.ladder(cell.right()).stream()
                .map(position -> new Rung(
                        position,
                        cell.playbook().gap(position),
                        position == cell.playbook().preferred(),
                        position == cell.playbook().compromise(),
                        cell.positions().stream()
                                .filter(standing -> standing.position() == position)
                                .map(PositionSheet::stage)
                                .toList()))
                .toList();
    }
}
