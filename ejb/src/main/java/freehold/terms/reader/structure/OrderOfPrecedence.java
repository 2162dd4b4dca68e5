package freehold.terms.reader.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the document itself says prevails where its clauses contradict each other: an order of documents,
 * "notwithstanding Section 4", "subject to Section 9". What it does not say is not guessed at.
 */
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

    /** One saying: these prevail over those. */
    record Rule(Scope above, Scope below, int clause, int start, int end) {}

    private record Pair(int above, int below) {}

    private static final int LEVELS = 16;
    private static final int GENERAL = 200;

    private final ClauseTree tree;
    private final Map<Pair, Rule> exact = new HashMap<>();
    private final Map<Integer, Rule> overAll = new LinkedHashMap<>();
    private final List<Rule> general = new ArrayList<>();

    private OrderOfPrecedence(ClauseTree tree) {
        this.tree = tree;
    }

    static OrderOfPrecedence in(Words words, ClauseTree tree, List<Reference> references) {
        OrderOfPrecedence order = new OrderOfPrecedence(tree);
        new PrecedenceScanner(words, tree, references).scan().forEach(order::add);
        return order;
    }

    private void add(Rule rule) {
        boolean above = rule.above().kind() == Scope.Kind.CLAUSE;
        boolean below = rule.below().kind() == Scope.Kind.CLAUSE;
        if (above && below) {
            exact.putIfAbsent(new Pair(rule.above().clause(), rule.below().clause()), rule);
        } else if (above && rule.below().kind() == Scope.Kind.ALL) {
            overAll.putIfAbsent(rule.above().clause(), rule);
        } else if (general.size() < GENERAL) {
            general.add(rule);
        }
    }

    /** Which of two clauses prevails over the other; {@code null} when the document does not say. */
    public @Nullable Precedence between(int first, int second) {
        Rule forFirst = exact(first, second);
        Rule forSecond = exact(second, first);
        if (forFirst == null && forSecond == null) {
            forFirst = general(first, second);
            forSecond = general(second, first);
        }
        if (forFirst == null && forSecond == null) {
            forFirst = overAll(first, second);
            forSecond = overAll(second, first);
        }
        if ((forFirst == null) == (forSecond == null)) {
            return null;
        }
        return forFirst != null ? told(first, forFirst) : forSecond != null ? told(second, forSecond) : null;
    }

    private static Precedence told(int prevails, Rule rule) {
        return new Precedence(prevails, rule.clause(), rule.start(), rule.end());
    }

    private @Nullable Rule exact(int above, int below) {
        int up = above;
        for (int i = 0; up >= 0 && i < LEVELS; i++, up = tree.parent(up)) {
            int down = below;
            for (int j = 0; down >= 0 && j < LEVELS; j++, down = tree.parent(down)) {
                Rule rule = up == down ? null : exact.get(new Pair(up, down));
                // A clause inside the other one cannot be over itself.
                if (rule != null && !tree.isWithin(below, up)) {
                    return rule;
                }
            }
        }
        return null;
    }

    private @Nullable Rule general(int above, int below) {
        for (Rule rule : general) {
            boolean holds = rule.above().has(above, tree) && rule.below().has(below, tree);
            boolean both = rule.above().has(below, tree) && rule.below().has(above, tree);
            if (holds && !both) {
                return rule;
            }
        }
        return null;
    }

    private @Nullable Rule overAll(int above, int below) {
        int up = above;
        for (int i = 0; up >= 0 && i < LEVELS; i++, up = tree.parent(up)) {
            Rule rule = overAll.get(up);
            if (rule != null && !tree.isWithin(below, up)) {
                return rule;
            }
        }
        return null;
    }
}
