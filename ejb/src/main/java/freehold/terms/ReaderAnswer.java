package freehold.terms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader said of a document.
 *
 * @param refusal why it cannot be read; empty when it was
 * @param format what it is by its content, as far as that showed
 * @param pages null where the format has none
 * @param text empty when refused
 * @param clauses empty when refused
 * @param understanding what was made of them; nothing when refused
 */
public record ReaderAnswer(
        Optional<Unreadable> refusal,
        Optional<Format> format,
        @Nullable Integer pages,
        String text,
        List<ClauseSpan> clauses,
        Understanding understanding) {
    public ReaderAnswer {
        clauses = List.copyOf(clauses);
    }

    /** It cannot be read. */
    public static ReaderAnswer refused(Unreadable why) {
        return new ReaderAnswer(Optional.of(why), Optional.empty(), null, "", List.of(), Understanding.none());
    }

    /** It was read. */
    public static ReaderAnswer read(
            Format format,
            @Nullable Integer pages,
            String text,
            List<ClauseSpan> clauses,
            Understanding understanding) {
        return new ReaderAnswer(Optional.empty(), Optional.of(format), pages, text, clauses, understanding);
    }
}
