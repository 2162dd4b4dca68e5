package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Terms a clause coins for itself, such as data about the use of the service that it then calls by a name in quotation
 * marks: wherever the name stands afterwards, it is that thing.
 */
final class Coined {
    private static final int REACH = 60;
    private static final int LONGEST = 5;

    private final Map<List<String>, List<WordList>> terms;
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** The terms of a text, each with what it stands for. */
    Coined(Map<List<String>, List<WordList>> terms) {
        this.terms = Map.copyOf(terms);
        terms.keySet().forEach(term -> byFirst.computeIfAbsent(term.get(0), each -> new ArrayList<>())
                .add(term));
    }

    /**
     * The terms coined here, each as its words in small letters.
     *
     * @return what each stands for
     */
    static Map<List<String>, List<WordList>> in(Words words, Tags tags, Vocabulary vocabulary) {
        Map<List<String>, List<WordList>> terms = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            int end = words.is(i, "\"") ? closing(words, i) : -1;
            if (end < 0) {
                continue;
            }
            List<WordList> what = isContent(tags, i + 1, end) ? List.of() : what(words, tags, i, end, vocabulary);
            if (!what.isEmpty()) {
                List<String> term = new ArrayList<>();
                for (int k = i + 1; k < end; k++) {
                    term.add(words.at(k));
                }
                terms.put(term, what);
            }
            i = end;
        }
        return terms;
    }

    /** Every place where one of the terms stands, written with a capital as names are. */
    List<Tag> places(Words words) {
        List<Tag> places = new ArrayList<>();
        for (int i = 0; i < words.size() && !byFirst.isEmpty(); i++) {
            if (!words.capital(i)) {
                continue;
            }
            for (List<String> term : byFirst.getOrDefault(words.at(i), List.of())) {
                if (stands(words, i, term)) {
                    for (WordList list : terms.getOrDefault(term, List.of())) {
                        places.add(new Tag(list, i, i + term.size()));
                    }
                }
            }
        }
        return places;
    }

    private static boolean stands(Words words, int at, List<String> term) {
        for (int k = 0; k < term.size(); k++) {
            if (!words.is(at + k, term.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContent(Tags tags, int from, int to) {
        return tags.within(from, to).stream()
                .anyMatch(tag -> tag.is(WordList.Role.THING)
                        && tag.to() == to
                        && tag.list().code().equals("CONTENT"));
    }

    private static int closing(Words words, int open) {
        for (int i = open + 1; i <= Math.min(open + LONGEST + 1, words.size() - 1); i++) {
            if (words.is(i, "\"")) {
                return i > open + 1 && words.capital(open + 1) ? i : -1;
            }
        }
        return -1;
    }

    /** What it stands for: the kind of thing spoken of just before the bracket, or behind "means". */
    private static List<WordList> what(Words words, Tags tags, int open, int close, Vocabulary vocabulary) {
        boolean means =
                vocabulary.words(WordClass.MEANS).contains(words.at(close + 1)) || words.is(close + 2, "means", "mean");
        if (means) {
            int to = close;
            while (to < Math.min(words.size(), close + REACH)
                    && !words.is(to, ".")
                    && !vocabulary.words(WordClass.LEAVES_OUT).contains(words.at(to))
                    && !(words.is(to, "not") && words.is(to + 1, "include"))) {
                to++;
            }
            return strongest(tags.within(close, to), words, vocabulary);
        }
        int bracket = open;
        while (bracket > open - 6 && bracket > 0 && !words.is(bracket, "(")) {
            bracket--;
        }
        if (!words.is(bracket, "(")) {
            return List.of();
        }
        int from = Math.max(0, bracket - REACH);
        for (int i = bracket - 1; i >= from; i--) {
            if (words.is(i, ".", "?") && words.capital(i + 1)) {
                from = i + 1;
            }
        }
        return strongest(tags.within(from, bracket), words, vocabulary);
    }

    private static List<WordList> strongest(List<Tag> near, Words words, Vocabulary vocabulary) {
        Map<Integer, WordList> found = new TreeMap<>();
        boolean listed = false;
        for (Tag tag : near) {
            int worth =
                    switch (tag.is(WordList.Role.THING) ? tag.list().code() : "") {
                        case "FEEDBACK" -> 5;
                        case "DEIDENTIFIED" -> 4;
                        case "USAGE" -> 3;
                        case "CONTENT" -> 2;
                        case "NAME_AND_LOGO" -> 1;
                        default -> 0;
                    };
            boolean counted = words.is(tag.from() - 1, "of")
                    && vocabulary.words(WordClass.MEASURES).contains(words.at(tag.from() - 2));
            boolean loose = worth == 2 && tag.to() - tag.from() == 1 && !words.capital(tag.from());
            listed |= worth == 2 && words.is(tag.from() - 1, ")");
            boolean answered = worth == 5 && words.is(tag.from() - 1, "to", "of");
            if (worth > 0 && !loose && !counted && !answered) {
                found.put(worth, tag.list());
            }
        }
        List<WordList> best = new ArrayList<>(found.values());
        // Data without names about the use of a service is both; most other pairs are the stronger one alone.
        WordList first = found.get(4);
        WordList second = found.get(3);
        if (first != null && second != null && !found.containsKey(5)) {
            return List.of(first, second);
        }
        // A list that names the content itself beside the data about its use means both.
        WordList item = found.get(2);
        if (second != null && item != null && listed) {
            return List.of(second, item);
        }
        return best.isEmpty() ? best : List.of(best.get(best.size() - 1));
    }
}
