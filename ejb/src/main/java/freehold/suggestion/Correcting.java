package freehold.suggestion;

import freehold.shared.Check;
import freehold.terms.Severity;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What a person may say in place of what the machine said: another label of its kind, other words of its clause. */
final class Correcting {
    private final SuggestionSheet sheet;
    private final Function<UUID, String> texts;

    Correcting(SuggestionSheet sheet, Function<UUID, String> texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    Correction of(CorrectSuggestion command) {
        Check.that(!sheet.silent(), "suggestion.refusal.silent-words");
        Optional<String> label = command.label().filter(other -> !other.equals(sheet.label()));
        label.ifPresent(other -> Check.that(sheet.labels().contains(other), "suggestion.refusal.label"));
        Optional<Severity> severity = command.severity()
                .filter(other -> sheet.severity().filter(other::equals).isEmpty());
        Check.that(severity.isEmpty() || sheet.kind() == SuggestionKind.TRAP, "suggestion.refusal.label");
        Optional<String> quote = command.quote().filter(other -> sheet.evidence()
                .filter(words -> words.quote().strip().equals(other))
                .isEmpty());
        Check.that(
                label.isPresent() || severity.isPresent() || quote.isPresent(), "suggestion.refusal.nothing-corrected");
        Integer start = quote.map(this::start).orElse(null);
        return new Correction(
                label.orElse(null),
                severity.orElse(null),
                start,
                start == null ? null : Integer.valueOf(start + quote.orElse("").length()),
                quote.orElse(null));
    }

    /** Where the words stand in the clause: nearest to what the machine pointed at, if they stand there twice. */
    private Integer start(String quote) {
        InClause clause = sheet.clause().orElseThrow(Outcomes::unknown);
        String words = texts.apply(sheet.version()).substring(clause.start(), clause.end());
        int pointed = sheet.evidence().map(one -> one.start()).orElse(clause.start()) - clause.start();
        int best = -1;
        for (int at = words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1)) {
            if (best < 0 || Math.abs(at - pointed) < Math.abs(best - pointed)) {
                best = at;
            }
        }
        Check.that(best >= 0, "suggestion.refusal.outside-clause");
        return clause.start() + best;
    }
}
