package freehold.web.suggestion;

import freehold.suggestion.SuggestionKind;
import freehold.suggestion.SuggestionSheet;
import freehold.suggestion.Why;
import java.util.List;

/**
 * A suggestion as the queue shows it.
 *
 * @param words it rests on, the operative ones apart
 * @param why it is suggested, line by line
 * @param link to its words, below the root of the portal
 */
public record QueueCard(SuggestionSheet sheet, List<QuotedPiece> words, List<Why> why, String link) {
    static QueueCard of(SuggestionSheet sheet, String reading) {
        return new QueueCard(
                sheet,
                QuotedPiece.of(sheet),
                sheet.grounds().why(),
                reading + "&version=" + sheet.version()
                        + sheet.evidence().map(words -> "&at=" + words.start()).orElse(""));
    }

    /** Whether the playbook has drafting that answers it. */
    public boolean answered() {
        return sheet.kind() == SuggestionKind.TRAP;
    }

    /** Its number or heading; § for neither. */
    public String place() {
        return sheet.clause()
                .map(clause -> clause.label())
                .filter(label -> !label.isEmpty())
                .orElse("§");
    }

    /** How its decision looks. */
    public String shape() {
        return switch (sheet.decision()) {
            case SUGGESTED -> "suggested";
            case CONFIRMED -> "met";
            case CORRECTED -> "near";
            case REJECTED -> "off";
        };
    }

    /** How its severity looks. */
    public String weight() {
        return sheet.severity()
                .map(severity -> switch (severity) {
                    case HIGH -> "gap";
                    case MEDIUM -> "near";
                    case LOW -> "off";
                })
                .orElse("off");
    }
}
