package freehold.terms.reader.findings;

import freehold.terms.reader.language.Lexicon;
import freehold.terms.reader.rules.RuleBook;
import freehold.terms.reader.rules.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The word lists of a rule book, and the machine that finds their phrases.
 *
 * @param lexicon finds them
 * @param lists by the machine's numbers
 */
record Vocabulary(Lexicon lexicon, List<WordList> lists) {
    Vocabulary {
        lists = List.copyOf(lists);
    }

    static Vocabulary of(RuleBook book) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        book.lists().forEach((name, list) -> phrases.put(name, list.phrases()));
        return new Vocabulary(Lexicon.of(phrases), List.copyOf(book.lists().values()));
    }

    WordList list(String name) {
        return lists.get(lexicon.id(name));
    }
}
