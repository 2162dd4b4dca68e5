package freehold.terms.reader.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The trees of a {@link Lexicon}, one for each list, and the numbers of what their phrases are made of. */
final class Trees {
    private final Map<String, Integer> lists = new HashMap<>();
    private final List<Node> roots = new ArrayList<>();

    /** For each list those its phrases name anywhere. */
    private final List<BitSet> named = new ArrayList<>();

    private final Map<String, Integer> atoms = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> stems = new HashMap<>();

    Trees(Collection<String> names, Collection<String> plain) {
        names.forEach(this::list);
        words.addAll(plain);
    }

    /** Adds the phrases of a list. */
    void fill(String name, List<String> entries, Phrases phrases) {
        int list = list(name);
        for (String entry : entries) {
            for (List<String> sequence : phrases.expand(entry)) {
                add(sequence, list);
            }
        }
    }

    private int list(String name) {
        Integer known = lists.putIfAbsent(name, roots.size());
        if (known != null) {
            return known;
        }
        roots.add(new Node());
        named.add(new BitSet());
        return roots.size() - 1;
    }

    private void add(List<String> sequence, int list) {
        Node at = roots.get(list);
        for (String atom : sequence) {
            if (atom.charAt(0) == '@' && atom.length() > 1) {
                int inner = list(atom.substring(1));
                named.get(list).set(inner);
                at = at.growList(inner);
            } else if (atom.equals(Phrases.GAP)) {
                at = at.growGap();
            } else {
                at = at.growAtom(number(atom));
            }
        }
        at.ends = true;
    }

    private int number(String atom) {
        Integer known = atoms.get(atom);
        if (known != null) {
            return known;
        }
        int number = atoms.size() + 1;
        atoms.put(atom, number);
        if (atom.endsWith("*")) {
            stems.put(atom.substring(0, atom.length() - 1), number);
        } else {
            words.add(atom.startsWith("^") ? atom.substring(1) : atom);
        }
        return number;
    }

    /**
     * For each atom the lists with a phrase that can begin with it.
     *
     * @throws Phrases.WrittenWrong when lists name one another in a circle
     */
    BitSet[] beginners() {
        BitSet[] beginners = new BitSet[atoms.size() + 1];
        for (int atom = 0; atom < beginners.length; atom++) {
            beginners[atom] = new BitSet();
        }
        BitSet[] firsts = new BitSet[roots.size()];
        for (int list = 0; list < firsts.length; list++) {
            int each = list;
            firsts(list, firsts, new BitSet()).stream().forEach(atom -> beginners[atom].set(each));
        }
        return beginners;
    }

    /** The atoms a phrase of the list can begin with. */
    private BitSet firsts(int list, BitSet[] known, BitSet above) {
        if (known[list] != null) {
            return known[list];
        }
        if (above.get(list)) {
            throw new Phrases.WrittenWrong(Phrases.Wrong.CIRCLE, String.valueOf(list));
        }
        above.set(list);
        BitSet firsts = new BitSet();
        Node root = roots.get(list);
        root.everyAtom(firsts::set);
        BitSet inner = named.get(list);
        for (int at = inner.nextSetBit(0); at >= 0; at = inner.nextSetBit(at + 1)) {
            firsts(at, known, above);
        }
        for (int first : root.lists) {
            firsts.or(firsts(first, known, above));
        }
        above.clear(list);
        known[list] = firsts;
        return firsts;
    }

    /** How many there are, those of lists without a name included. */
    int size() {
        return roots.size();
    }

    Node root(int list) {
        return roots.get(list);
    }

    /** The number of a list; -1 for none of that name. */
    int id(String name) {
        return lists.getOrDefault(name, -1);
    }

    /** The number of an atom; 0 where no phrase has it. */
    int atom(String atom) {
        return atoms.getOrDefault(atom, 0);
    }

    /** The number of the atom that stands for all words that begin so; 0 where no phrase has it. */
    int stem(String beginning) {
        return stems.getOrDefault(beginning, 0);
    }

    /** The beginnings of words that phrases have. */
    Set<String> stems() {
        return stems.keySet();
    }

    /** The words that phrases have as they are. */
    Set<String> words() {
        return words;
    }
}
