package freehold.terms.reader.language;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Named lists of phrases, and one machine that finds all of them in one pass over the words. Each list is a tree of its
 * phrases; a word that begins no phrase of a list costs nothing, and what a list that is named inside others holds at a
 * place is worked out once. The work grows with the text and the longest phrase, whatever the phrases are.
 */
public final class Lexicon {
    /** Words a gap may stand for. */
    static final int GAP_WORDS = 5;

    /** Words whose keys are remembered; a text with more of them has none that come again. */
    private static final int REMEMBERED = 50_000;

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 6;

    private final List<String> names;
    private final Trees trees;
    private final BitSet[] beginners;
    private final Set<String> stemBeginnings = new HashSet<>();
    private final Map<String, Keys> small = new ConcurrentHashMap<>();
    private final Map<String, Keys> capital = new ConcurrentHashMap<>();

    private Lexicon(List<String> names, Trees trees) {
        this.names = names;
        this.trees = trees;
        this.beginners = trees.beginners();
        for (String stem : trees.stems()) {
            if (stem.length() >= SHORTEST_STEM) {
                stemBeginnings.add(stem.substring(0, SHORTEST_STEM));
            }
        }
    }

    /**
     * Builds the machine.
     *
     * @param lists name of each list to its phrases, written as {@link Phrases} says
     * @throws Phrases.WrittenWrong when one is not, or when lists name one another in a circle
     */
    public static Lexicon of(Map<String, List<String>> lists) {
        return of(lists, List.of());
    }

    /**
     * Builds the machine.
     *
     * @param lists as above
     * @param plain words that are no phrase, but words
     */
    public static Lexicon of(Map<String, List<String>> lists, List<String> plain) {
        List<String> names = List.copyOf(lists.keySet());
        Trees trees = new Trees(names, plain);
        Phrases phrases = new Phrases(lists.keySet());
        lists.forEach((name, entries) -> trees.fill(name, entries, phrases));
        Set<String> filled = new HashSet<>();
        while (filled.size() < phrases.groups().size()) {
            phrases.groups().forEach((name, entries) -> {
                if (filled.add(name)) {
                    trees.fill(name, entries, phrases);
                }
            });
        }
        return new Lexicon(names, trees);
    }

    /** Whether any phrase has this word, in small letters, as it is or by its stem. */
    public boolean knows(String word) {
        if (trees.words().contains(word)) {
            return true;
        }
        if (word.length() < SHORTEST_STEM || !stemBeginnings.contains(word.substring(0, SHORTEST_STEM))) {
            return false;
        }
        for (int length = Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING); length <= word.length(); length++) {
            if (trees.stem(word.substring(0, length)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The trees of the lists. */
    Trees trees() {
        return trees;
    }

    /** The lists with a phrase that can begin with this. */
    BitSet beginningWith(int atom) {
        return beginners[atom];
    }

    /** Where a word stands in the trees; worked out once, for the same words come again and again. */
    Keys keys(String word, boolean begunLarge) {
        Map<String, Keys> keys = begunLarge ? capital : small;
        Keys known = keys.get(word);
        if (known != null) {
            return known;
        }
        if (keys.size() >= REMEMBERED) {
            keys.clear();
        }
        Keys made = Keys.of(this, word, begunLarge);
        keys.put(word, made);
        return made;
    }

    /** The number of a list; -1 for none of that name. */
    public int id(String name) {
        return trees.id(name);
    }

    /** The lists' names, in order of their numbers. */
    public List<String> names() {
        return names;
    }

    /** Everything found in the words, by where it begins; of one list at one place only the longest. */
    public List<Hit> find(Words words) {
        return new LexiconPass(this, words).run();
    }

    /**
     * A phrase of a list at its place.
     *
     * @param list number of the list
     * @param from its first word
     * @param to behind its last
     */
    public record Hit(int list, int from, int to) {}
}
