package freehold.terms.reader.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts words into sentences as contracts write them: a list introduced by a colon belongs to the sentence that
 * introduces it, and a full stop in {@code Inc.} or {@code Sec. 4.2} ends nothing.
 */
public final class Sentences {
    /** Words a sentence may have; whatever goes on for longer is cut, so that no text costs more than its length. */
    private static final int LONGEST = 600;

    private Sentences() {}

    /**
     * A sentence.
     *
     * @param from its first word
     * @param to behind its last
     */
    public record Sentence(int from, int to) {}

    /**
     * The sentences, in order; together they hold every word.
     *
     * @param abbreviations words that a full stop only shortens
     */
    public static List<Sentence> of(Words words, Set<String> abbreviations) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean end = stops(words, i, abbreviations) || breaks(words, i) || i + 1 - from >= LONGEST;
            if (end || i + 1 == words.size()) {
                sentences.add(new Sentence(from, i + 1));
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean stops(Words words, int i, Set<String> abbreviations) {
        if (!words.mark(i) || !words.is(i, ".", "?", "!") || i + 1 >= words.size()) {
            return false;
        }
        int next = i + 1;
        while (next < words.size()
                && words.is(next, "\"", ")", "'")
                && words.gap(next).isEmpty()) {
            next++;
        }
        if (next >= words.size() || words.gap(next).isEmpty()) {
            return false;
        }
        String before = words.at(i - 1);
        if (words.is(i, ".")
                && abbreviations.contains(before)
                && !(before.length() == 1 && words.capital(i - 1) && isNumbered(words, i))) {
            return false;
        }
        return words.capital(next)
                || words.is(next, "\"", "(", "[", "'")
                || Character.isDigit(words.at(next).charAt(0))
                || words.gap(next).indexOf('\n') >= 0;
    }

    private static boolean isNumbered(Words words, int i) {
        return words.gap(i - 1).indexOf('\n') >= 0;
    }

    /** A line end that ends a sentence: a blank line, unless a list goes on. */
    private static boolean breaks(Words words, int i) {
        int next = i + 1;
        if (next >= words.size() || words.adjoins(next)) {
            return false;
        }
        String gap = words.gap(next);
        int line = gap.indexOf('\n');
        if (line < 0) {
            return false;
        }
        boolean goesOn = words.is(i, ":", ";", ",", "and", "or", "\u2014")
                || gap.indexOf('*') > line
                || words.is(next, "\u2022", "\u2014", "-")
                || (!words.mark(next)
                        && !words.capital(next)
                        && !Character.isDigit(words.at(next).charAt(0)));
        return !goesOn && gap.indexOf('\n', line + 1) > line;
    }
}
