package freehold.terms.reader.findings;

import freehold.terms.reader.language.Lexicon;
import freehold.terms.reader.rules.RuleBook;
import freehold.terms.reader.rules.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of a rule book, and the machine that finds their phrases.
 *
 * @param lexicon finds them
 * @param lists by the machine's numbers
 * @param classes the single words of grammar
 */
record Vocabulary(Lexicon lexicon, List<WordList> lists, Map<WordClass, Set<String>> classes) {
    /** The list of words that are only there to be known as words. */
    private static final String PLAIN = "PLAIN_WORDS";

    Vocabulary {
        lists = List.copyOf(lists);
    }

    static Vocabulary of(RuleBook book) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        List<WordList> lists = new ArrayList<>();
        book.lists().forEach((name, list) -> {
            if (list.role() != WordList.Role.WORD) {
                phrases.put(name, list.phrases());
                lists.add(list);
            }
        });
        WordList plain = book.lists().get(PLAIN);
        Lexicon lexicon = Lexicon.of(phrases, plain == null ? List.of() : plain.phrases());
        return new Vocabulary(lexicon, lists, WordClass.in(book));
    }

    WordList list(String name) {
        return lists.get(lexicon.id(name));
    }

    Set<String> words(WordClass of) {
        return classes.getOrDefault(of, Set.of());
    }
}
