package freehold.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read onward from where the last page ended, so that the hundredth page costs what the
 * first does.
 *
 * @param rows in the list's order
 * @param next where the next page begins, to be handed back as it is; null at the end
 */
public record Page<T>(List<T> rows, @Nullable String next) {
    public Page {
        rows = List.copyOf(rows);
    }
}
