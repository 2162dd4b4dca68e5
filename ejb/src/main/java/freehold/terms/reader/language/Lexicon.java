package freehold.terms.reader.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private static final BitSet NONE = new BitSet();

    private final List<String> names;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Node> roots = new ArrayList<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> stemBeginnings = new HashSet<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Map<String, BitSet> beginners = new HashMap<>();
    private final Map<String, Keys> keys = new ConcurrentHashMap<>();

    private Lexicon(Collection<String> names) {
        this.names = List.copyOf(names);
        this.names.forEach(this::root);
    }

    private Node root(String name) {
        Integer known = ids.putIfAbsent(name, roots.size());
        if (known == null) {
            roots.add(new Node());
        }
        return roots.get(id(name));
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
        Lexicon lexicon = new Lexicon(new LinkedHashMap<>(lists).keySet());
        lexicon.vocabulary.addAll(plain);
        Phrases phrases = new Phrases(lists.keySet());
        lists.forEach((name, entries) -> lexicon.fill(name, entries, phrases));
        Set<String> filled = new HashSet<>();
        while (filled.size() < phrases.groups().size()) {
            phrases.groups().forEach((name, entries) -> {
                if (filled.add(name)) {
                    lexicon.fill(name, entries, phrases);
                }
            });
        }
        for (int list = 0; list < lexicon.roots.size(); list++) {
            for (String first : lexicon.firsts(list, new BitSet())) {
                lexicon.beginners.computeIfAbsent(first, each -> new BitSet()).set(list);
            }
        }
        lexicon.roots.forEach(Node::settle);
        return lexicon;
    }

    private void fill(String name, List<String> entries, Phrases phrases) {
        Node root = root(name);
        for (String entry : entries) {
            for (List<String> sequence : phrases.expand(entry)) {
                add(sequence, root);
            }
        }
    }

    private void add(List<String> sequence, Node root) {
        Node at = root;
        for (String atom : sequence) {
            if (atom.startsWith("@")) {
                root(atom.substring(1));
                at = at.lists.computeIfAbsent(id(atom.substring(1)), each -> new Node());
            } else if (atom.equals(Phrases.GAP)) {
                at = at.gap();
            } else {
                if (atom.endsWith("*")) {
                    String stem = atom.substring(0, atom.length() - 1);
                    stems.add(stem);
                    if (stem.length() >= SHORTEST_STEM) {
                        stemBeginnings.add(stem.substring(0, SHORTEST_STEM));
                    }
                } else {
                    vocabulary.add(atom.startsWith("^") ? atom.substring(1) : atom);
                }
                at = at.words.computeIfAbsent(atom, each -> new Node());
            }
        }
        at.ends = true;
    }

    /** The words a phrase of the list can begin with. */
    private Set<String> firsts(int list, BitSet above) {
        if (above.get(list)) {
            throw new Phrases.WrittenWrong(Phrases.Wrong.CIRCLE, String.valueOf(list));
        }
        above.set(list);
        Node root = roots.get(list);
        Set<String> firsts = new HashSet<>(root.words.keySet());
        for (int inner : root.lists.keySet()) {
            firsts.addAll(firsts(inner, above));
        }
        root.everyList(inner -> firsts(inner, above));
        above.clear(list);
        return firsts;
    }

    /** Whether any phrase has this word, in small letters, as it is or by its stem. */
    public boolean knows(String word) {
        if (vocabulary.contains(word)) {
            return true;
        }
        if (word.length() < SHORTEST_STEM || !stemBeginnings.contains(word.substring(0, SHORTEST_STEM))) {
            return false;
        }
        for (int length = Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING); length <= word.length(); length++) {
            if (stems.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** The tree of a list, those without a name included. */
    Node root(int list) {
        return roots.get(list);
    }

    /** How many trees there are. */
    int trees() {
        return roots.size();
    }

    /** Whether phrases have words that begin so. */
    boolean isStem(String beginning) {
        return stems.contains(beginning);
    }

    /** The lists with a phrase that can begin with this. */
    BitSet beginningWith(String atom) {
        return beginners.getOrDefault(atom, NONE);
    }

    /** Where a word stands in the trees; worked out once, for the same words come again and again. */
    Keys keys(String word, boolean capital) {
        String written = capital ? '^' + word : word;
        Keys known = keys.get(written);
        if (known != null) {
            return known;
        }
        if (keys.size() >= REMEMBERED) {
            keys.clear();
        }
        Keys made = Keys.of(this, word, capital);
        keys.put(written, made);
        return made;
    }

    /** The number of a list; -1 for none of that name. */
    public int id(String name) {
        return ids.getOrDefault(name, -1);
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

    /** A place in the tree of a list's phrases. */
    static final class Node {
        final Map<String, Node> words = new HashMap<>(4);
        final Map<Integer, Node> lists = new HashMap<>(2);

        /** The lists once more, when all are there: a pass walks over them at every word. */
        int[] listIds = {};

        Node[] behindLists = {};

        @org.jspecify.annotations.Nullable
        Node gap;

        boolean ends;

        private Node gap() {
            Node there = gap == null ? new Node() : gap;
            gap = there;
            return there;
        }

        private void settle() {
            listIds = new int[lists.size()];
            behindLists = new Node[lists.size()];
            int at = 0;
            for (Map.Entry<Integer, Node> list : lists.entrySet()) {
                listIds[at] = list.getKey();
                behindLists[at++] = list.getValue();
                list.getValue().settle();
            }
            words.values().forEach(Node::settle);
            if (gap != null) {
                gap.settle();
            }
        }

        private void everyList(java.util.function.IntConsumer each) {
            words.values().forEach(node -> node.everyList(each));
            lists.forEach((list, node) -> {
                each.accept(list);
                node.everyList(each);
            });
            Node behind = gap;
            if (behind != null) {
                behind.everyList(each);
            }
        }
    }
}
