package freehold.web.suggestion;

import freehold.allocation.NegotiationStage;
import freehold.deal.Evidence;
import freehold.suggestion.CorrectSuggestion;
import freehold.suggestion.SuggestionSheet;
import freehold.terms.Severity;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person types who says what a suggestion should have said. */
public class CorrectionForm implements Serializable {
    private static final long serialVersionUID = 1;

    private @Nullable UUID about;
    private transient @Nullable SuggestionSheet sheet;
    private @Nullable String label;
    private @Nullable Severity severity;
    private @Nullable String quote;

    /** Opens it with what the machine says. */
    void open(SuggestionSheet one) {
        about = one.id();
        sheet = one;
        label = one.label();
        severity = one.severity().orElse(null);
        quote = one.evidence().map(Evidence::quote).orElse(null);
    }

    void close() {
        about = null;
        sheet = null;
    }

    /** The suggestion as it is shown now. */
    void show(List<SuggestionSheet> rows) {
        sheet = rows.stream().filter(row -> row.id().equals(about)).findFirst().orElse(null);
    }

    CorrectSuggestion command(UUID deal, @Nullable NegotiationStage stage) {
        SuggestionSheet one = sheet;
        return CorrectSuggestion.of(deal, one == null ? null : one.picked(), label, severity, plain(quote), stage);
    }

    /** Browsers send lines of their own kind. */
    private static @Nullable String plain(@Nullable String typed) {
        return typed == null ? null : typed.replace("\r\n", "\n");
    }

    /** Whose form is open; null for nobody's. */
    public @Nullable UUID getAbout() {
        return about;
    }

    /** The labels to choose from. */
    public List<String> getLabels() {
        SuggestionSheet one = sheet;
        return one == null ? List.of() : one.labels();
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    public @Nullable Severity getSeverity() {
        return severity;
    }

    public void setSeverity(@Nullable Severity severity) {
        this.severity = severity;
    }

    public @Nullable String getQuote() {
        return quote;
    }

    public void setQuote(@Nullable String quote) {
        this.quote = quote;
    }
}
