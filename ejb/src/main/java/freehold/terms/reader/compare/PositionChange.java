package freehold.terms.reader.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the allocation table that stands elsewhere after a new version.
 *
 * @param artefact the artefact
 * @param right the right
 * @param from its position in the older version, {@code null} when that said nothing of the cell
 * @param to its position in the newer version, likewise
 */
public record PositionChange(
        String artefact,
        String right,
        @Nullable String from,
        @Nullable String to) {
    /** The position of one cell. */
    public record Position(String artefact, String right, String position) {}

    private record Cell(String artefact, String right) {}

    /** The cells that differ, in the order of the older version, then what only the newer has. */
    public static List<PositionChange> of(List<Position> before, List<Position> after) {
        Map<Cell, String> old = cells(before);
        Map<Cell, String> young = cells(after);
        Set<Cell> all = new LinkedHashSet<>(old.keySet());
        all.addAll(young.keySet());
        List<PositionChange> changes = new ArrayList<>();
        for (Cell cell : all) {
            String from = old.get(cell);
            String to = young.get(cell);
            if (!Objects.equals(from, to)) {
                changes.add(new PositionChange(cell.artefact(), cell.right(), from, to));
            }
        }
        return List.copyOf(changes);
    }

    private static Map<Cell, String> cells(List<Position> positions) {
        Map<Cell, String> cells = new LinkedHashMap<>();
        positions.forEach(one -> cells.put(new Cell(one.artefact(), one.right()), one.position()));
        return cells;
    }
}
