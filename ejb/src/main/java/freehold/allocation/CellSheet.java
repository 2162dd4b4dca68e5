package freehold.allocation;

import freehold.deal.Artefact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A cell of the allocation table: one right in one artefact.
 *
 * @param playbook what the client wants of it
 * @param positions what stands at each stage, in the order of the stages; none while unread
 */
public record CellSheet(PlaybookCell playbook, List<PositionSheet> positions) {
    public CellSheet {
        positions = positions.stream()
                .sorted(Comparator.comparing(PositionSheet::stage))
                .toList();
    }

    public Artefact artefact() {
        return playbook.artefact();
    }

    public Right right() {
        return playbook.right();
    }

    /** How it stands against the playbook, by what binds the vendor now. */
    public Gap gap() {
        return current().map(now -> playbook.gap(now.position())).orElse(Gap.UNREAD);
    }

    /** What binds the vendor now: agreed before offered before its default terms. What was asked binds nobody. */
    public Optional<PositionSheet> current() {
        return positions.stream().filter(position -> position.stage().binds()).reduce((earlier, later) -> later);
    }

    /** What stands at a stage. */
    public Optional<PositionSheet> at(NegotiationStage stage) {
        return positions.stream().filter(position -> position.stage() == stage).findFirst();
    }

    /** The revision of a stage's entry whoever is shown this has seen; 0 where nothing stands. */
    public int revision(NegotiationStage stage) {
        return at(stage).map(PositionSheet::revision).orElse(0);
    }

    /** How waivers and links name it: {@code OUTPUTS.RETENTION}. */
    public String name() {
        return artefact() + "." + right();
    }
}
