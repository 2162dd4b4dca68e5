package freehold.terms.reader.structure;

import freehold.terms.reader.Clause;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one document hangs together. All offsets are UTF-16 units in the document's text. It never refuses: what cannot
 * be made out is left out, or told as not found.
 *
 * @param clauses the clauses it was made of
 * @param parents for each clause the index of the one it stands under, {@link #NONE} for the outermost
 * @param references every mention of another clause of this document, in the order of the text
 * @param definitions the document's defined terms and what they cover
 * @param precedence what the document itself says prevails
 */
public record Structure(
        List<Clause> clauses,
        List<Integer> parents,
        List<Reference> references,
        Definitions definitions,
        OrderOfPrecedence precedence) {
    /** Stands for no parent. */
    public static final int NONE = -1;

    public Structure {
        clauses = List.copyOf(clauses);
        parents = List.copyOf(parents);
        references = List.copyOf(references);
    }

    /**
     * Reads the structure of a document.
     *
     * @param text its whole text
     * @param clauses its clauses in order, without overlap
     * @param artefactWords which artefacts a piece of text speaks of, by its own words
     */
    public static Structure of(String text, List<Clause> clauses, Function<String, Set<String>> artefactWords) {
        Words words = Words.of(text);
        ClauseTree tree = ClauseTree.of(text, clauses);
        List<Reference> references = References.in(words, tree);
        Definitions definitions = Definitions.in(words, tree, artefactWords);
        OrderOfPrecedence precedence = OrderOfPrecedence.in(words, tree, references);
        return new Structure(clauses, tree.parents(), references, definitions, precedence);
    }

    /** The clause this one stands under, or {@code null} for an outermost one. */
    public @Nullable Integer parent(int clause) {
        int parent = parents.get(clause);
        return parent == NONE ? null : parent;
    }
}
