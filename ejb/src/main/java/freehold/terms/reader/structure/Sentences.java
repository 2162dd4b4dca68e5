package freehold.terms.reader.structure;

import freehold.terms.reader.Clause;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where sentences begin and end, in tokens. A clause begins one; so does a capital after a full stop that ends no
 * abbreviation, and a new line that the words before did not announce.
 */
final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            Words.set("inc ltd co corp llc no nos sec art e.g i.e etc mr ms mrs dr st vs v u.s u.s.c c.f.r "
                    + "p.o approx cf para attn");

    /** So many marks may close a sentence. */
    private static final int CLOSING = 4;

    private final int[] firsts;
    private final int[] ends;

    private Sentences(int size) {
        firsts = new int[size];
        ends = new int[size];
    }

    static Sentences of(Words words, List<Clause> clauses) {
        Sentences sentences = new Sentences(words.size());
        int clause = 0;
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean newClause = false;
            while (clause < clauses.size() && clauses.get(clause).start() <= words.start(i)) {
                newClause = true;
                clause++;
            }
            if (i > 0 && (newClause || begins(words, i))) {
                sentences.close(first, i);
                first = i;
            }
        }
        sentences.close(first, words.size());
        return sentences;
    }

    private void close(int first, int end) {
        for (int i = first; i < end; i++) {
            firsts[i] = first;
            ends[i] = end;
        }
    }

    private static boolean begins(Words words, int token) {
        int before = token - 1;
        if (words.isLineStart(token)) {
            boolean announced = ":;,".indexOf(words.first(before)) >= 0 || words.isAny(before, "and", "or");
            return !announced && !Character.isLowerCase(words.first(token)) && words.first(token) != '(';
        }
        while (before > 0
                && token - before <= CLOSING
                && words.start(before) == words.end(before - 1)
                && (Quotes.closes(words, before) || words.first(before) == ')')) {
            before--;
        }
        char mark = words.first(before);
        if (mark != '.' && mark != '!' && mark != '?') {
            return false;
        }
        char c = words.first(token);
        boolean starts = Character.isUpperCase(c) || Character.isDigit(c) || Quotes.opens(words, token) || c == '(';
        return starts && !(mark == '.' && isAbbreviation(words, before - 1));
    }

    private static boolean isAbbreviation(Words words, int token) {
        String word = words.at(token);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && words.isCapital(token - 1);
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The first token of the sentence a token belongs to. */
    int first(int token) {
        return firsts[token];
    }

    /** The token after the sentence a token belongs to. */
    int end(int token) {
        return ends[token];
    }
}
