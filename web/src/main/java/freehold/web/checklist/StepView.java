package freehold.web.checklist;

import freehold.checklist.ChecklistSheet;
import freehold.checklist.Remark;
import freehold.checklist.Step;
import freehold.checklist.StepSheet;
import freehold.checklist.StepState;
import freehold.checklist.WaiverSubject;
import java.util.List;
import java.util.Optional;

/**
 * A step as the page shows it.
 *
 * @param current whether it is the first open one, where the deal stands
 * @param reasons why it is not done
 * @param subject how the waiver's form names the whole step; empty where it cannot be waived as a whole, or need not
 */
public record StepView(
        Step step, StepState state, boolean current, List<Reason> reasons, List<Remark> evidence, String subject) {
    public StepView {
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
    }

    static StepView of(StepSheet sheet, ChecklistSheet all) {
        boolean open = sheet.state() == StepState.OPEN;
        boolean whole = open && (sheet.step() == Step.INDEMNITY_CONFIRMED || sheet.step() == Step.TRAPS_SCRUBBED);
        return new StepView(
                sheet.step(),
                sheet.state(),
                Optional.of(sheet.step()).equals(all.current()),
                sheet.missing().stream().map(remark -> Reason.of(remark, all)).toList(),
                sheet.evidence(),
                whole ? Reason.name(WaiverSubject.of(sheet.step())) : "");
    }

    /** The word for its shape: done, waived, the current one, or open. */
    public String getShape() {
        return switch (state) {
            case DONE -> "done";
            case WAIVED -> "waived";
            case OPEN -> current ? "current" : "open";
        };
    }
}
