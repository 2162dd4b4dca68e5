package freehold.terms.reader.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same phrases as {@link Lexicon} finds, found the plain way: a regular expression for each entry of each list,
 * tried one after the other. It is there to be compared with.
 */
public final class PhraseRegex {
    /** Any word that ends no sentence. */
    private static final String WORD = "(?:\\^?(?![.;:?!] )[^ ]+ )";

    private final Map<String, List<String>> lists;
    private final Phrases phrases;
    private final Map<String, String> named = new LinkedHashMap<>();
    private final Map<Integer, List<Pattern>> patterns = new LinkedHashMap<>();

    private PhraseRegex(Map<String, List<String>> lists) {
        this.lists = lists;
        this.phrases = new Phrases(lists.keySet());
    }

    /**
     * Where a phrase of a list begins.
     *
     * @param list number of the list
     * @param from its first word
     */
    public record Place(int list, int from) {}

    /** The expressions for these lists. */
    public static PhraseRegex of(Map<String, List<String>> lists) {
        PhraseRegex regex = new PhraseRegex(lists);
        int number = 0;
        for (List<String> entries : lists.values()) {
            List<Pattern> of = new ArrayList<>();
            for (String entry : entries) {
                of.add(Pattern.compile("(?<![^ ])(?:" + regex.written(entry) + ")"));
            }
            regex.patterns.put(number++, of);
        }
        return regex;
    }

    /** How many expressions there are. */
    public int size() {
        return patterns.values().stream().mapToInt(List::size).sum();
    }

    /** Tries every expression on the words. */
    public List<Place> find(Words words) {
        StringBuilder line = new StringBuilder();
        Map<Integer, Integer> wordAt = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            wordAt.put(line.length(), i);
            line.append(words.capital(i) ? "^" : "").append(words.at(i)).append(' ');
        }
        Set<Place> places = sorted();
        patterns.forEach((list, all) -> {
            for (Pattern pattern : all) {
                Matcher matcher = pattern.matcher(line);
                int from = 0;
                while (from < line.length() && matcher.find(from)) {
                    Integer word = wordAt.get(matcher.start());
                    if (word != null) {
                        places.add(new Place(list, word));
                    }
                    from = matcher.start() + 1;
                }
            }
        });
        return List.copyOf(places);
    }

    /** Where the hits of the machine begin, in the same order. */
    public static List<Place> places(List<Lexicon.Hit> hits) {
        Set<Place> places = sorted();
        hits.forEach(hit -> places.add(new Place(hit.list(), hit.from())));
        return List.copyOf(places);
    }

    private static Set<Place> sorted() {
        return new TreeSet<>(Comparator.comparingInt(Place::list).thenComparingInt(Place::from));
    }

    private String written(String entry) {
        List<String> all = new ArrayList<>();
        for (List<String> sequence : phrases.expand(entry)) {
            StringBuilder one = new StringBuilder();
            for (String atom : sequence) {
                one.append(atom(atom));
            }
            all.add(one.toString());
        }
        return String.join("|", all);
    }

    private String atom(String atom) {
        if (atom.equals(Phrases.GAP)) {
            return WORD + "{0," + Lexicon.GAP_WORDS + "}";
        }
        if (atom.equals("#")) {
            return "\\^?(?:[0-9]+|#) ";
        }
        if (atom.startsWith("@")) {
            return named(atom.substring(1));
        }
        if (atom.startsWith("^")) {
            return "\\^" + Pattern.quote(atom.substring(1)) + " ";
        }
        return atom.endsWith("*")
                ? "\\^?" + Pattern.quote(atom.substring(0, atom.length() - 1)) + "[^ ]* "
                : "\\^?" + Pattern.quote(atom) + " ";
    }

    private String named(String name) {
        String known = named.get(name);
        if (known != null) {
            return known;
        }
        List<String> entries = lists.getOrDefault(name, phrases.groups().getOrDefault(name, Collections.emptyList()));
        List<String> all = new ArrayList<>();
        entries.forEach(entry -> all.add(written(entry)));
        String group = "(?:" + String.join("|", all) + ")";
        named.put(name, group);
        return group;
    }
}
