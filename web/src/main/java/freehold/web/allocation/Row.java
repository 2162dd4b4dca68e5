package freehold.web.allocation;

import freehold.allocation.AllocationSheet;
import freehold.allocation.CellSheet;
import freehold.allocation.Gap;
import freehold.allocation.PositionSheet;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An artefact's row of the allocation table.
 *
 * @param slots one for each right, in their order
 */
public record Row(Artefact artefact, List<Slot> slots) {
    public Row {
        slots = List.copyOf(slots);
    }

    /**
     * The rows of a table, one for each artefact it speaks of; of those that stand some way, where that is asked for.
     */
    static List<Row> of(AllocationSheet sheet, Optional<Gap> asked) {
        return sheet.artefacts().stream()
                .map(artefact -> new Row(
                        artefact,
                        Arrays.stream(Right.values())
                                .map(right -> new Slot(right, sheet.cell(artefact, right), asked))
                                .toList()))
                .filter(row -> asked.isEmpty() || row.slots().stream().anyMatch(Slot::meant))
                .toList();
    }

    /**
     * Where an artefact's row meets a right.
     *
     * @param cell empty where the playbook does not ask
     * @param asked how the cells the reader asked for stand; empty when they asked for all
     */
    public record Slot(Right right, Optional<CellSheet> cell, Optional<Gap> asked) {
        /** Whether the cell is among those the reader asked for. */
        public boolean meant() {
            return cell.isPresent() && asked.map(gap -> cell.get().gap() == gap).orElse(true);
        }

        /** What stands besides what binds the vendor now. */
        public List<PositionSheet> others() {
            Optional<PositionSheet> current = cell.flatMap(CellSheet::current);
            return cell.stream()
                    .flatMap(each -> each.positions().stream())
                    .filter(position -> !Optional.of(position).equals(current))
                    .toList();
        }
    }
}
