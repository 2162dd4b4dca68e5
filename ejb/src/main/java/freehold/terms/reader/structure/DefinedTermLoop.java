package freehold.terms.reader.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One defined term that serves both sides of a promise: it covers what the customer puts in and what the service puts
 * out, and the customer answers for it. So the customer answers for what the vendor's models made. It looks at words
 * only, so it is a hint for whoever understands the sentence.
 *
 * @param term the term
 * @param clause index of the clause where the customer answers for it
 * @param start offset of that sentence
 * @param end offset after it
 * @param why how the customer answers
 */
public record DefinedTermLoop(String term, int clause, int start, int end, Why why) {
    /** How the customer answers for what the term covers. */
    public enum Why {
        /** Holds the vendor harmless. */
        INDEMNIFIES,
        /** Promises that all is well with it. */
        WARRANTS,
        /** Is responsible for it. */
        RESPONSIBLE
    }

    private static final Set<String> CUSTOMER =
            Words.set("you customer customers client subscriber licensee buyer user users");
    private static final Set<String> VENDOR = Words.set("we vendor provider supplier licensor company party");
    private static final int SENTENCE = 300;

    /** The loops of a document, in the order of its text. */
    public static List<DefinedTermLoop> in(String text, Structure structure) {
        List<DefinedTermLoop> loops = new ArrayList<>();
        if (structure.clauses().isEmpty()) {
            return loops;
        }
        Words words = Words.of(text);
        ClauseTree tree = ClauseTree.of(text, structure.clauses());
        Sentences sentences = Sentences.of(words, structure.clauses());
        int first = 0;
        while (first < words.size()) {
            int end = sentences.end(first);
            for (int i = first; i < Math.min(end, first + SENTENCE); i++) {
                Why why = why(words, i);
                if (why != null && isCustomer(words, first, i)) {
                    answered(words, structure.definitions(), tree, first, end, why, loops);
                    break;
                }
            }
            first = end;
        }
        return List.copyOf(loops);
    }

    private static void answered(
            Words words,
            Definitions definitions,
            ClauseTree tree,
            int first,
            int end,
            Why why,
            List<DefinedTermLoop> loops) {
        int start = words.start(first);
        int stop = words.end(end - 1);
        Set<String> told = new HashSet<>();
        for (Definitions.Use use : definitions.uses(start, stop)) {
            boolean out = definitions.covers(use.term(), "OUTPUTS");
            boolean in = definitions.covers(use.term(), "INPUTS") || definitions.covers(use.term(), "PROMPTS");
            if (out && in && told.add(use.term())) {
                loops.add(new DefinedTermLoop(use.term(), tree.at(start), start, stop, why));
            }
        }
    }

    private static @Nullable Why why(Words words, int token) {
        return switch (words.at(token).toLowerCase(Locale.ROOT)) {
            case "indemnify", "indemnifies", "defend", "defends" -> Why.INDEMNIFIES;
            case "represent", "represents", "warrant", "warrants" -> Why.WARRANTS;
            case "responsible", "liable" -> Why.RESPONSIBLE;
            default -> null;
        };
    }

    /** Whether the party named last before the verb is the customer. */
    private static boolean isCustomer(Words words, int first, int verb) {
        for (int i = verb - 1; i >= first; i--) {
            String word = words.at(i).toLowerCase(Locale.ROOT);
            if (CUSTOMER.contains(word)) {
                return true;
            }
            if (VENDOR.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
