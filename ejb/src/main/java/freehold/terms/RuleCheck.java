package freehold.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of testing a practice's own rules together with the shipped ones.
 *
 * @param rules how many rules there are of both
 * @param examples how many examples were tried
 * @param problems none when the book is sound
 */
public record RuleCheck(boolean sound, int rules, int examples, List<Problem> problems) {
    public RuleCheck {
        problems = List.copyOf(problems);
    }

    /**
     * What is wrong with a line.
     *
     * @param line from 1; null for the book as a whole
     * @param code as the reader names it
     * @param detail what it is about, in the words of the book
     */
    public record Problem(@Nullable Integer line, String code, String detail) {}
}
