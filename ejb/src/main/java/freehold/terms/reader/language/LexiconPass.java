package freehold.terms.reader.language;

import freehold.terms.reader.language.Lexicon.Hit;
import freehold.terms.reader.language.Lexicon.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One pass of a {@link Lexicon} over one text. */
final class LexiconPass {
    private static final int[] NOWHERE = {};

    private final Lexicon lexicon;

    private final Keys[] keys;
    private final int[][] known;
    private final int[] knownAt;
    private int[] ends = new int[64];
    private int count;

    LexiconPass(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.known = new int[lexicon.trees()][];
        this.knownAt = new int[lexicon.trees()];
        this.keys = new Keys[words.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = lexicon.keys(words.at(i), words.capital(i));
        }
        Arrays.fill(knownAt, -1);
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
        if (at >= keys.length || !keys[at].begin.get(list)) {
            return NOWHERE;
        }
        if (knownAt[list] == at) {
            return known[list];
        }
        int before = count;
        follow(lexicon.root(list), at);
        int[] found = count == before ? NOWHERE : distinct(before);
        count = before;
        knownAt[list] = at;
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
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = at;
        }
        if (at >= keys.length) {
            return;
        }
        if (!node.words.isEmpty()) {
            for (String key : keys[at].written) {
                Node next = node.words.get(key);
                if (next != null) {
                    follow(next, at + 1);
                }
            }
        }
        for (int i = 0; i < node.listIds.length; i++) {
            for (int end : ends(node.listIds[i], at)) {
                follow(node.behindLists[i], end);
            }
        }
        Node gap = node.gap;
        for (int skip = 0; gap != null && skip <= Lexicon.GAP_WORDS && at + skip < keys.length; skip++) {
            follow(gap, at + skip);
            if (keys[at + skip].stops) {
                break;
            }
        }
    }
}
