package freehold.terms.reader.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the document itself says prevails where its clauses contradict each other. */
public final class OrderOfPrecedence {
    /**
     * What prevails, and by which words.
     *
     * @param prevails index of the clause that prevails
     * @param clause index of the clause that says so
     * @param start offset of the words that say so
     * @param end offset after them
     */
    public record Precedence(int prevails, int clause, int start, int end) {}

    private OrderOfPrecedence() {}

    static OrderOfPrecedence in(Words words, ClauseTree tree, List<Reference> references) {
        return new OrderOfPrecedence();
    }

    /** Which of two clauses prevails over the other; {@code null} when the document does not say. */
    public @Nullable Precedence between(int first, int second) {
        return null;
    }
}
