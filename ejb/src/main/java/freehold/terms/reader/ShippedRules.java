package freehold.terms.reader;

import freehold.terms.reader.rules.RuleBook;
import freehold.terms.reader.rules.RuleBookReader;
import freehold.terms.reader.rules.RuleBookReader.Problem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rule book the reader ships with, and what a practice adds to it.
 *
 * @param book both together
 * @param additions what was added, by itself
 * @param problems what is not understood in the additions
 */
record ShippedRules(RuleBook book, RuleBook additions, List<Problem> problems) {
    private static final List<String> FILES =
            List.of("grammar.rules", "words.rules", "traps.rules", "further.rules", "positions.rules");

    /** The text of the book. */
    static String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : FILES) {
            try (InputStream in = ShippedRules.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new FileNotFoundException(file);
                }
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return text.toString();
    }

    static ShippedRules alone() throws IOException {
        return with("");
    }

    static ShippedRules with(String added) throws IOException {
        RuleBookReader.Outcome shipped = RuleBookReader.read(text());
        if (!shipped.problems().isEmpty()) {
            throw new IllegalStateException("the shipped rule book: " + shipped.problems());
        }
        RuleBookReader.Outcome more = RuleBookReader.read(added);
        return new ShippedRules(shipped.book().with(more.book()), more.book(), more.problems());
    }
}
