package freehold.checklist;

import java.util.List;
import java.util.Optional;

/**
 * The checklist of a deal with all it is derived from.
 *
 * @param steps all eight, in order
 * @param briefings newest first
 */
public record ChecklistSheet(DealFacts facts, List<StepSheet> steps, List<BriefingStanding> briefings) {
    public ChecklistSheet {
        steps = List.copyOf(steps);
        briefings = List.copyOf(briefings);
    }

    /** The first step that is open: where the deal stands. */
    public Optional<Step> current() {
        return steps.stream()
                .filter(step -> step.state() == StepState.OPEN)
                .map(StepSheet::step)
                .findFirst();
    }
}
