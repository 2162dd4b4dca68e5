package freehold.allocation;

import freehold.deal.Artefact;
import freehold.shared.Check;

/**
 * What the client wants of one right in one artefact, and what it could live with.
 *
 * @param preferred the position to ask for
 * @param compromise still acceptable, at most as good as the preferred one
 * @param why what is at stake, in a sentence
 * @param preferredDrafting contract language for the preferred position
 * @param compromiseDrafting contract language for the compromise
 */
public record PlaybookCell(
        Artefact artefact,
        Right right,
        Position preferred,
        Position compromise,
        String why,
        String preferredDrafting,
        String compromiseDrafting) {
    public PlaybookCell {
        Check.that(
                preferred.right().filter(right::equals).isPresent()
                        && compromise.right().filter(right::equals).isPresent(),
                "allocation.refusal.ladder");
        Check.that(preferred.isAtLeast(compromise), "allocation.refusal.compromise-above");
        Check.that(acceptableForTuned(artefact, right, compromise), "allocation.refusal.tuning");
        why = Check.text(why, Check.PROSE, "allocation.refusal.why");
        preferredDrafting = Check.text(preferredDrafting, Check.PROSE, "allocation.refusal.drafting");
        compromiseDrafting = Check.text(compromiseDrafting, Check.PROSE, "allocation.refusal.drafting");
    }

    /**
     * How a position stands against this cell. For what becomes of a fine-tuned model no playbook can accept less than
     * a customer-only instance, destruction or hand-over, and never that anything is derived from it for others: tuning
     * cannot be undone.
     */
    public Gap gap(Position position) {
        if (position == Position.SILENT) {
            return Gap.SILENT;
        }
        if (position.isAtLeast(preferred)) {
            return Gap.MET;
        }
        return position.isAtLeast(compromise) ? Gap.COMPROMISE : Gap.GAP;
    }

    private static boolean acceptableForTuned(Artefact artefact, Right right, Position position) {
        if (artefact != Artefact.FINE_TUNED_MODELS) {
            return true;
        }
        return switch (right) {
            case END_OF_CONTRACT -> position.isAtLeast(Position.SEGREGATED_FOR_CUSTOMER);
            case EXCLUSIVITY -> position.isAtLeast(Position.CUSTOMER_ONLY_INSTANCE);
            case OWNERSHIP, VENDOR_USE, RETENTION -> true;
        };
    }
}
