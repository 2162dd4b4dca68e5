package freehold.web.terms;

import freehold.suggestion.SuggestionSheet;
import freehold.suggestion.Why;
import java.util.List;
import java.util.Optional;

/**
 * Something that rests on words of a document, as its margin shows it.
 *
 * @param id of the margin card; its link from the words
 * @param start first character of the words, in UTF-16 units
 * @param end behind the last
 * @param shape how it stands: met, near, gap, silent, unread; suggested, while nobody has decided
 * @param title what rests on the words
 * @param detail what it says
 * @param by who said so
 * @param link to where it is kept, below the root of the portal
 * @param suggestion what the reader suggests; empty for what people said
 */
public record Mark(
        String id,
        int start,
        int end,
        String shape,
        String title,
        String detail,
        String by,
        String link,
        Optional<SuggestionSheet> suggestion) {
    /** What people said. */
    public Mark(String id, int start, int end, String shape, String title, String detail, String by, String link) {
        this(id, start, end, shape, title, detail, by, link, Optional.empty());
    }

    /** Why it is suggested, line by line; nothing for what people said. */
    public List<Why> why() {
        return suggestion.map(one -> one.grounds().why()).orElse(List.of());
    }
}
