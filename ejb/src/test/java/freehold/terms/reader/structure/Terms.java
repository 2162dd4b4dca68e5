package freehold.terms.reader.structure;

import freehold.terms.reader.Clause;
import freehold.terms.reader.Extraction;
import freehold.terms.reader.TextOf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Terms written for a test, with their structure. */
record Terms(String text, List<Clause> clauses, Structure structure) {
    private static final Map<String, List<String>> WORDS = Map.of(
            "INPUTS", List.of("input", "submit", "upload"),
            "PROMPTS", List.of("prompt"),
            "OUTPUTS", List.of("output", "generated", "results"),
            "FINE_TUNED_MODELS", List.of("fine-tuned", "tuned model"),
            "EMBEDDINGS", List.of("embedding", "vector"),
            "DERIVATIVE_WORKS", List.of("derivative work"));

    /** Reads Markdown, one paragraph a line. */
    static Terms of(String... paragraphs) {
        Extraction read = TextOf.words(String.join("\n\n", paragraphs), "terms.md");
        return new Terms(read.text(), read.clauses(), Structure.of(read.text(), read.clauses(), Terms::artefacts));
    }

    /** One clause, whatever it holds. */
    static Terms whole(String text) {
        List<Clause> clauses = List.of(new Clause(null, null, 0, 0, text.length()));
        return new Terms(text, clauses, Structure.of(text, clauses, Terms::artefacts));
    }

    static Set<String> artefacts(String text) {
        Set<String> found = new TreeSet<>();
        String small = text.toLowerCase(Locale.ROOT);
        WORDS.forEach((artefact, words) -> {
            if (words.stream().anyMatch(small::contains)) {
                found.add(artefact);
            }
        });
        return found;
    }

    Definitions definitions() {
        return structure.definitions();
    }

    /** The clause with this number. */
    int clause(String number) {
        for (int i = 0; i < clauses.size(); i++) {
            if (number.equals(clauses.get(i).number())) {
                return i;
            }
        }
        throw new AssertionError(number + " in " + clauses);
    }

    /** The clause that has these words. */
    int saying(String words) {
        int at = text.indexOf(words);
        for (int i = 0; i < clauses.size(); i++) {
            if (at >= clauses.get(i).start() && at < clauses.get(i).end()) {
                return i;
            }
        }
        throw new AssertionError(words + " in " + text);
    }

    /** The number of the clause above, or its heading where it has none. */
    @Nullable
    String above(int clause) {
        Integer parent = structure.parent(clause);
        return parent == null ? null : name(parent);
    }

    String name(int clause) {
        Clause named = clauses.get(clause);
        return Objects.requireNonNullElse(named.number(), Objects.requireNonNullElse(named.heading(), "?"));
    }

    /** Every reference as "words > clause". */
    List<String> references() {
        return structure.references().stream()
                .map(reference -> {
                    Integer to = reference.to();
                    return text.substring(reference.start(), reference.end()) + " > " + (to == null ? "?" : name(to));
                })
                .toList();
    }

    /** What prevails between the clauses with these numbers, with the words that say so. */
    @Nullable
    String prevails(String first, String second) {
        OrderOfPrecedence.Precedence told = structure.precedence().between(clause(first), clause(second));
        return told == null ? null : name(told.prevails()) + ": " + text.substring(told.start(), told.end());
    }

    /** Which of the clauses with these numbers prevails. */
    @Nullable
    String winner(String first, String second) {
        OrderOfPrecedence.Precedence told = structure.precedence().between(clause(first), clause(second));
        return told == null ? null : name(told.prevails());
    }
}
