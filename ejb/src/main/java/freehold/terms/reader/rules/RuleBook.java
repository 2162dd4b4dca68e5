package freehold.terms.reader.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Word lists and rules, read from the book that ships and from what a practice adds to it.
 *
 * @param lists by name
 * @param ladders name of each right to its rungs, worst for the buyer first
 * @param rules in the order of the book
 */
public record RuleBook(Map<String, WordList> lists, Map<String, List<String>> ladders, List<Rule> rules) {
    public RuleBook {
        lists = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        ladders = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(ladders));
        rules = List.copyOf(rules);
    }

    /** This book with a practice's additions: phrases for lists that are here, new lists, new rules. */
    public RuleBook with(RuleBook additions) {
        Map<String, WordList> all = new LinkedHashMap<>(lists);
        additions
                .lists()
                .forEach((name, added) -> all.merge(name, added, (here, more) -> {
                    List<String> phrases = new ArrayList<>(here.phrases());
                    phrases.addAll(more.phrases());
                    return new WordList(name, here.line(), here.role(), here.code(), here.of(), phrases);
                }));
        List<Rule> both = new ArrayList<>(rules);
        both.addAll(additions.rules());
        Map<String, List<String>> rungs = new LinkedHashMap<>(ladders);
        rungs.putAll(additions.ladders());
        return new RuleBook(all, rungs, both);
    }
}
