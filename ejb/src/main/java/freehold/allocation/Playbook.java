package freehold.allocation;

import freehold.deal.Artefact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A version of a client's playbook.
 *
 * @param number 1 for the one Freehold ships
 * @param cells in the order of artefacts and rights
 */
public record Playbook(int number, List<PlaybookCell> cells) {
    private static final Comparator<PlaybookCell> ORDER =
            Comparator.comparing(PlaybookCell::artefact).thenComparing(PlaybookCell::right);

    public Playbook {
        cells = cells.stream().sorted(ORDER).toList();
    }

    /** What it says of a right in an artefact; empty where that right does not matter. */
    public Optional<PlaybookCell> cell(Artefact artefact, Right right) {
        return cells.stream()
                .filter(cell -> cell.artefact() == artefact && cell.right() == right)
                .findFirst();
    }

    /** The next version, with one cell revised. */
    public Playbook revised(PlaybookCell revision) {
        List<PlaybookCell> next = new ArrayList<>(cells.stream()
                .filter(cell -> cell.artefact() != revision.artefact() || cell.right() != revision.right())
                .toList());
        next.add(revision);
        return new Playbook(number + 1, next);
    }
}
