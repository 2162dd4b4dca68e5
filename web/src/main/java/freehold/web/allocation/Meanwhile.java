package freehold.web.allocation;

import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.PositionSheet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What others did to a cell while someone had it open. Whoever saves late is shown it and keeps what they typed; once
 * shown it counts as seen, so that saving again puts their position over it knowingly.
 *
 * @param changes in the order of the stages
 */
public record Meanwhile(List<Change> changes) {
    public Meanwhile {
        changes = List.copyOf(changes);
    }

    /**
     * What became of the entry of one stage.
     *
     * @param was what the person had before them; empty where nothing stood
     * @param now what stands there; empty where it is gone
     */
    public record Change(NegotiationStage stage, Optional<PositionSheet> was, Optional<PositionSheet> now) {}

    /** Nothing happened. */
    public static Meanwhile nothing() {
        return new Meanwhile(List.of());
    }

    /** What differs between the cell a person had before them and the cell as it is found now. */
    public static Meanwhile between(CellSheet shown, CellSheet found) {
        return new Meanwhile(Arrays.stream(NegotiationStage.values())
                .filter(stage -> seen(shown, stage) != seen(found, stage))
                .map(stage -> new Change(stage, shown.at(stage), found.at(stage)))
                .toList());
    }

    /** The revision of an entry that whoever is shown the cell has seen; 0 where nothing stands. */
    public static int seen(CellSheet shown, NegotiationStage stage) {
        return shown.at(stage).map(PositionSheet::revision).orElse(0);
    }

    /** Whether someone else changed the entry of that stage. */
    public boolean touches(NegotiationStage stage) {
        return changes.stream().anyMatch(change -> change.stage() == stage);
    }
}
