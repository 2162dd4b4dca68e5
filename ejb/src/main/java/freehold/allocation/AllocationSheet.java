package freehold.allocation;

import freehold.deal.Artefact;
import java.util.List;
import java.util.Optional;

/**
 * The allocation table of a deal: the cells its playbook asks for, of the artefacts not ruled out.
 *
 * @param playbook number of the version it is held against
 */
public record AllocationSheet(int playbook, List<CellSheet> cells) {
    public AllocationSheet {
        cells = List.copyOf(cells);
    }

    /** The artefacts it speaks of, in their order. */
    public List<Artefact> artefacts() {
        return cells.stream().map(CellSheet::artefact).distinct().toList();
    }

    /** The cell of a right in an artefact, if the playbook asks for it. */
    public Optional<CellSheet> cell(Artefact artefact, Right right) {
        return cells.stream()
                .filter(cell -> cell.artefact() == artefact && cell.right() == right)
                .findFirst();
    }

    /** The cells of an artefact. */
    public List<CellSheet> cells(Artefact artefact) {
        return cells.stream().filter(cell -> cell.artefact() == artefact).toList();
    }

    /** How many cells stand so. */
    public long count(Gap gap) {
        return cells.stream().filter(cell -> cell.gap() == gap).count();
    }
}
