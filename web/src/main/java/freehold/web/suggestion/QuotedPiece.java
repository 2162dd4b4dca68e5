package freehold.web.suggestion;

import freehold.deal.Evidence;
import freehold.suggestion.SuggestionKind;
import freehold.suggestion.SuggestionSheet;
import freehold.terms.Recognised.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Part of the words a suggestion rests on.
 *
 * @param operative whether these are what made the reader suggest it
 */
public record QuotedPiece(String words, boolean operative) implements Serializable {
    /** The words with the operative ones apart. A position rests on all of its words alike. */
    static List<QuotedPiece> of(SuggestionSheet sheet) {
        Optional<Evidence> evidence = sheet.evidence();
        if (evidence.isEmpty()) {
            return List.of();
        }
        String quote = evidence.get().quote();
        int from = evidence.get().start();
        List<QuotedPiece> pieces = new ArrayList<>();
        int at = 0;
        List<Span> spans = sheet.kind() == SuggestionKind.POSITION
                ? List.of()
                : sheet.words().stream()
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList();
        for (Span span : spans) {
            int start = Math.max(at, span.start() - from);
            int end = Math.min(quote.length(), span.end() - from);
            if (start < end) {
                add(pieces, quote.substring(at, start), false);
                add(pieces, quote.substring(start, end), true);
                at = end;
            }
        }
        add(pieces, quote.substring(at), false);
        return pieces;
    }

    private static void add(List<QuotedPiece> pieces, String words, boolean operative) {
        if (!words.isEmpty()) {
            pieces.add(new QuotedPiece(words, operative));
        }
    }
}
