package freehold.terms.reader.language;

import freehold.terms.reader.language.Lexicon.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One pass of a {@link Lexicon} over one text. */
final class LexiconPass {
    private static final int[] NOWHERE = {};

    private final Trees trees;
    private final Keys[] keys;

    /** For each list where its phrases end that begin at the word before the one told beside. */
    private final int[][] known;

    private final int[] knownAt;
    private int[] ends = new int[64];
    private int count;

    LexiconPass(Lexicon lexicon, Words words) {
        this.trees = lexicon.trees();
        this.known = new int[trees.size()][];
        this.knownAt = new int[trees.size()];
        this.keys = new Keys[words.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = lexicon.keys(words.at(i), words.capital(i));
        }
    }

    /** Everything found. */
    List<Hit> run() {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            for (int list : keys[i].named) {
                int longest = longest(list, i);
                if (longest > i) {
                    hits.add(new Hit(list, i, longest));
                }
            }
        }
        return hits;
    }

    private int longest(int list, int at) {
        int longest = 0;
        for (int end : ends(list, at)) {
            longest = Math.max(longest, end);
        }
        return longest;
    }

    /** Where phrases of the list that begin at a word end. */
    private int[] ends(int list, int at) {
        if (at >= keys.length || !keys[at].begins(list)) {
            return NOWHERE;
        }
        if (knownAt[list] == at + 1) {
            return known[list];
        }
        int before = count;
        follow(trees.root(list), at);
        int[] found = count == before ? NOWHERE : distinct(before);
        count = before;
        knownAt[list] = at + 1;
        known[list] = found;
        return found;
    }

    private int[] distinct(int from) {
        int[] found = Arrays.copyOfRange(ends, from, count);
        if (found.length == 1) {
            return found;
        }
        Arrays.sort(found);
        int size = 1;
        for (int i = 1; i < found.length; i++) {
            if (found[i] != found[size - 1]) {
                found[size++] = found[i];
            }
        }
        return Arrays.copyOf(found, size);
    }

    private void follow(Node node, int at) {
        if (node.ends) {
            end(at);
        }
        if (at >= keys.length) {
            return;
        }
        if (node.hasAtoms()) {
            for (int atom : keys[at].atoms) {
                Node behind = node.behind(atom);
                if (behind != null) {
                    follow(behind, at + 1);
                }
            }
        }
        for (int i = 0; i < node.lists.length; i++) {
            for (int end : ends(node.lists[i], at)) {
                follow(node.behindLists[i], end);
            }
        }
        if (node.gap != null) {
            skip(node.gap, at);
        }
    }

    private void end(int at) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = at;
    }

    private void skip(Node gap, int at) {
        for (int to = at; to <= at + Lexicon.GAP_WORDS && to < keys.length; to++) {
            follow(gap, to);
            if (keys[to].stops) {
                break;
            }
        }
    }
}
