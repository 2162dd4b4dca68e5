package freehold.terms.reader.compare;

import freehold.terms.reader.Clause;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a clause as two versions are compared by: small letters, without its own number, without the numbers of
 * the clauses it refers to, without link targets. Amounts and periods stay.
 */
final class ClauseWords {
    private static final Set<String> REFERENCES = Set.copyOf(Arrays.asList(("section sections clause clauses article"
                    + " articles paragraph paragraphs subsection schedule annex exhibit appendix attachment addendum")
            .split(" ", -1)));
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "to", "through");
    private static final long SEED = 1125899906842597L;
    private static final int LABEL = 40;

    private final long[] hashes;
    private final long fingerprint;

    private ClauseWords(long[] hashes, long fingerprint) {
        this.hashes = hashes;
        this.fingerprint = fingerprint;
    }

    /** One number a word, in order. */
    long[] hashes() {
        return hashes;
    }

    /** One number for all the words. */
    long fingerprint() {
        return fingerprint;
    }

    static ClauseWords of(String text, Clause clause) {
        int start = clause.start() + label(text, clause);
        long[] hashes = new long[16];
        int size = 0;
        boolean referring = false;
        int i = start;
        while (i < clause.end()) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                referring &= c == ' ' || c == '(' || c == ')' || c == ',' || c == '.' || c == '\u00a7';
                i++;
                continue;
            }
            int end = isLink(text, i) ? linkEnd(text, i, clause.end()) : wordEnd(text, i, clause.end());
            String word = text.substring(i, end).toLowerCase(Locale.ROOT);
            i = end;
            boolean numbered = referring && isNumber(word);
            boolean joins = referring && CONJUNCTIONS.contains(word);
            referring = REFERENCES.contains(word) || numbered || joins;
            if (numbered || word.startsWith("http") || word.startsWith("www.")) {
                continue;
            }
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            hashes[size++] = hash(word);
        }
        long all = SEED;
        for (int k = 0; k < size; k++) {
            all = 31 * all + hashes[k];
        }
        return new ClauseWords(Arrays.copyOf(hashes, size), all);
    }

    /** Length of the clause's own number at its beginning. */
    private static int label(String text, Clause clause) {
        String number = clause.number();
        if (number == null) {
            return 0;
        }
        int at = 0;
        int last = 0;
        int limit = Math.min(LABEL, clause.end() - clause.start());
        while (at < limit) {
            char c = text.charAt(clause.start() + at);
            if (!Character.isLetterOrDigit(c)) {
                at++;
                continue;
            }
            int end = wordEnd(text, clause.start() + at, clause.end()) - clause.start();
            String word = text.substring(clause.start() + at, clause.start() + end);
            if (!isOf(word, number)) {
                break;
            }
            at = end;
            last = end;
        }
        return last;
    }

    /** Whether a word belongs to the number: it ends with it, or names the sort of it. */
    private static boolean isOf(String word, @Nullable String number) {
        boolean sort = REFERENCES.contains(word.toLowerCase(Locale.ROOT));
        return sort || (number != null && isNumber(word.toLowerCase(Locale.ROOT)) && contains(number, word));
    }

    private static boolean contains(String number, String word) {
        int at = number.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT));
        return at >= 0;
    }

    private static boolean isNumber(String word) {
        boolean figure = Character.isDigit(word.charAt(0));
        boolean roman = word.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
        return figure || roman || word.length() == 1;
    }

    private static int wordEnd(String text, int start, int limit) {
        int i = start + 1;
        while (i < limit) {
            char c = text.charAt(i);
            boolean inside = (c == '.' || c == '\'' || c == '\u2019')
                    && i + 1 < limit
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!inside && !Character.isLetterOrDigit(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isLink(String text, int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
    }

    private static int linkEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit && !Character.isWhitespace(text.charAt(i)) && ")]>\"".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash * 0x9E3779B97F4A7C15L;
    }
}
