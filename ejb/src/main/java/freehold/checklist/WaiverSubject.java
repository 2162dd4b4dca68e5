package freehold.checklist;

import freehold.allocation.CellSheet;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.shared.Refused;

/**
 * What a waiver is about.
 *
 * @param kind which sort of thing
 * @param name which one of them: {@code OUTPUTS.RETENTION}, {@code NO_TRAINING.INPUTS}, {@code INDEMNITY_CONFIRMED}
 */
public record WaiverSubject(Kind kind, String name) {
    /** The sorts of things that can be waived. */
    public enum Kind {
        CELL,
        RESTRICTION,
        STEP
    }

    public WaiverSubject {
        try {
            String[] parts = name.split("\\.", -1);
            switch (kind) {
                case CELL -> {
                    Artefact.valueOf(parts[0]);
                    Right.valueOf(parts[1]);
                }
                case RESTRICTION -> {
                    Restriction.valueOf(parts[0]);
                    Artefact.valueOf(parts[1]);
                }
                case STEP -> refuseUnlessWaivable(Step.valueOf(name));
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Refused.because("checklist.refusal.subject");
        }
    }

    /** Steps that only the deal itself can show are never waived as a whole. */
    private static void refuseUnlessWaivable(Step step) {
        if (step != Step.INDEMNITY_CONFIRMED && step != Step.TRAPS_SCRUBBED) {
            throw Refused.because("checklist.refusal.step", "{checklist.step." + step + "}");
        }
    }

    /** A cell of the allocation table. */
    public static WaiverSubject of(CellSheet cell) {
        return new WaiverSubject(Kind.CELL, cell.name());
    }

    /** A use restriction for an artefact. */
    public static WaiverSubject of(RestrictionSheet restriction) {
        return new WaiverSubject(Kind.RESTRICTION, restriction.name());
    }

    /** A whole step. */
    public static WaiverSubject of(Step step) {
        return new WaiverSubject(Kind.STEP, step.name());
    }

    /** How it reads, with bundle keys in braces. */
    public String words() {
        String[] parts = name.split("\\.", -1);
        return switch (kind) {
            case CELL -> "{deal.artefact." + parts[0] + "}, {allocation.right." + parts[1] + "}";
            case RESTRICTION -> "{allocation.restriction." + parts[0] + "}, {deal.artefact." + parts[1] + "}";
            case STEP -> "{checklist.step." + name + "}";
        };
    }
}
