package freehold.terms.reader.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word list of the rule book.
 *
 * @param name how rules and other lists call it
 * @param line where it begins in the book
 * @param role what its phrases are in a statement
 * @param code what a rule asks for; several lists may stand for one code
 * @param of the list one of whose phrases must follow or stand just before, such as {@code improve} only of services;
 *     {@code null} for none
 * @param phrases as {@link freehold.terms.reader.language.Phrases} reads them
 */
public record WordList(
        String name,
        int line,
        Role role,
        String code,
        @Nullable String of,
        List<String> phrases) {
    public WordList {
        phrases = List.copyOf(phrases);
    }

    /** What the phrases of a list are in a statement. */
    public enum Role {
        /** Someone who acts. */
        PARTY,
        /** What is done. */
        ACTION,
        /** What it is done with. */
        THING,
        /** What it is done for. */
        PURPOSE,
        /** What narrows it. */
        LIMIT,
        /** An artefact of the customer. */
        ARTEFACT,
        /** Phrases of grammar: modals, what grants a right. */
        GRAMMAR,
        /** Single words of grammar, looked up where a sentence is taken apart; no rule asks for them. */
        WORD,
        /** Anything a rule may ask for. */
        SIGN
    }
}
