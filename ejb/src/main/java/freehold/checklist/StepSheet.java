package freehold.checklist;

import java.util.List;

/**
 * A step as the deal shows it.
 *
 * @param evidence what speaks for it
 * @param missing why it is not done; empty when it is
 */
public record StepSheet(Step step, StepState state, List<Remark> evidence, List<Remark> missing) {
    public StepSheet {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }
}
