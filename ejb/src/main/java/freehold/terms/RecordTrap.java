package freehold.terms;

import freehold.deal.Place;
import freehold.shared.Check;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records a trap at a place in a document.
 *
 * @param note what makes it one here; may be empty
 */
public record RecordTrap(UUID deal, Trap trap, Severity severity, Place place, String note) {
    public RecordTrap {
        Check.chosen(trap, "terms.refusal.trap");
        Check.chosen(severity, "terms.refusal.severity");
        Check.chosen(place, "terms.refusal.place-chosen");
        note = Check.optional(note, Check.PROSE, "terms.refusal.note").orElse("");
    }

    /** From what a form holds. */
    public static RecordTrap of(
            UUID deal, @Nullable Trap trap, @Nullable Severity severity, @Nullable Place place, @Nullable String note) {
        return new RecordTrap(
                deal,
                Check.chosen(trap, "terms.refusal.trap"),
                Check.chosen(severity, "terms.refusal.severity"),
                Check.chosen(place, "terms.refusal.place-chosen"),
                note == null ? "" : note);
    }
}
