package freehold.suggestion;

import freehold.terms.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a person says in place of what the machine said, which stays beside it.
 *
 * @param label another label, or for a position another rung; null for the same
 * @param severity null for the same
 * @param start where other words of the clause begin that it rests on; null for the same words
 * @param end behind them
 * @param quote those words
 */
@Embeddable
public record Correction(
        @Column(name = "corrected_label") @Nullable String label,

        @Enumerated(EnumType.STRING) @Column(name = "corrected_severity") @Nullable
        Severity severity,

        @Column(name = "corrected_start") @Nullable Integer start,
        @Column(name = "corrected_end") @Nullable Integer end,
        @Column(name = "corrected_quote") @Nullable String quote) {

    /** The same correction where the same words stand elsewhere in the text. */
    public Correction moved(int by) {
        return start == null || end == null ? this : new Correction(label, severity, start + by, end + by, quote);
    }
}
