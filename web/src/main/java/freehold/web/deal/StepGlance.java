package freehold.web.deal;

import freehold.allocation.Gap;
import freehold.allocation.RestrictionSheet;
import freehold.checklist.BriefingStanding;
import freehold.checklist.ChecklistSheet;
import freehold.checklist.DealFacts;
import freehold.checklist.Remark;
import freehold.checklist.Step;
import freehold.checklist.StepSheet;
import freehold.checklist.StepState;
import freehold.deal.Scope;
import freehold.indemnity.IndemnitySheet;
import freehold.terms.FindingState;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A step in a few words, for a row of eight: how far its own subject has come, not the list of what is missing.
 *
 * @param look done, waived, current (the first open one) or open
 * @param note what stands beneath its name
 */
public record StepGlance(Step step, String look, Remark note) implements Serializable {
    private static final String KEY = "deal.page.step.";

    static List<StepGlance> of(ChecklistSheet sheet) {
        return sheet.steps().stream()
                .map(step -> new StepGlance(step.step(), look(step, sheet), note(step, sheet)))
                .toList();
    }

    private static String look(StepSheet step, ChecklistSheet sheet) {
        return Optional.of(step.step()).equals(sheet.current())
                ? "current"
                : step.state().name();
    }

    private static Remark note(StepSheet step, ChecklistSheet sheet) {
        DealFacts facts = sheet.facts();
        if (step.state() == StepState.WAIVED) {
            return Remark.of("checklist.state.WAIVED");
        }
        return switch (step.step()) {
            case ARTEFACTS_IDENTIFIED -> artefacts(facts);
            case POSITIONS_PREFERRED ->
                Remark.of(KEY + "playbook", facts.allocation().playbook());
            case TERMS_READ -> terms(facts);
            case GAPS_NEGOTIATED -> gaps(facts);
            case RESTRICTIONS_PAIRED ->
                Remark.of(
                        KEY + "agreed",
                        facts.restrictions().stream()
                                .filter(RestrictionSheet::agreed)
                                .count(),
                        facts.restrictions().size());
            case INDEMNITY_CONFIRMED -> indemnity(facts.indemnity());
            case TRAPS_SCRUBBED -> traps(facts);
            case TEAMS_BRIEFED ->
                sheet.briefings().stream()
                        .findFirst()
                        .map(BriefingStanding::stateKey)
                        .map(Remark::of)
                        .orElseGet(() -> Remark.of(KEY + "not-briefed"));
        };
    }

    private static Remark artefacts(DealFacts facts) {
        long undecided = facts.deal().undecided();
        long inScope = facts.deal().scope().values().stream()
                .filter(decision -> decision == Scope.YES)
                .count();
        if (undecided > 0) {
            return Remark.of(KEY + "undecided", undecided);
        }
        return facts.deal().encoderOpen() ? Remark.of(KEY + "encoder-open") : Remark.of(KEY + "in-scope", inScope);
    }

    private static Remark terms(DealFacts facts) {
        long unread = facts.allocation().count(Gap.UNREAD);
        if (facts.documents().isEmpty()) {
            return Remark.of(KEY + "no-terms");
        }
        return unread > 0
                ? Remark.of(KEY + "unread", unread)
                : Remark.of(KEY + "documents", facts.documents().size());
    }

    private static Remark gaps(DealFacts facts) {
        long gaps = unsettled(facts, Gap.GAP);
        long silent = unsettled(facts, Gap.SILENT);
        long unread = unsettled(facts, Gap.UNREAD);
        if (gaps + silent > 0) {
            return silent == 0 ? Remark.of(KEY + "gaps", gaps) : Remark.of(KEY + "gaps-silent", gaps, silent);
        }
        return unread > 0 || facts.allocation().cells().isEmpty()
                ? Remark.of(KEY + "not-compared")
                : Remark.of(KEY + "no-gap");
    }

    private static long unsettled(DealFacts facts, Gap gap) {
        return facts.unsettledCells().stream().filter(cell -> cell.gap() == gap).count();
    }

    private static Remark indemnity(IndemnitySheet indemnity) {
        if (!indemnity.closedGates().isEmpty()) {
            return Remark.of(KEY + "no-cover");
        }
        int unread = indemnity.unread().size();
        return unread > 0
                ? Remark.of(KEY + "indemnity-unread", unread)
                : Remark.of(
                        KEY + "agreed",
                        indemnity.lines().stream()
                                .filter(IndemnitySheet.Line::agreed)
                                .count(),
                        indemnity.lines().size());
    }

    private static Remark traps(DealFacts facts) {
        long open = facts.findings().stream()
                .filter(finding -> finding.state() == FindingState.OPEN)
                .count();
        long unsettled = facts.findings().stream()
                .filter(finding -> !finding.state().settled())
                .count();
        if (facts.findings().isEmpty()) {
            return Remark.of(KEY + "no-traps");
        }
        return open > 0 || unsettled == 0
                ? Remark.of(KEY + "traps-open", open)
                : Remark.of(KEY + "traps-answered", unsettled);
    }
}
