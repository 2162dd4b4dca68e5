package freehold.terms.reader.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where a document defines its terms: a quoted term with a defining verb, a quoted term in brackets after what it
 * names, "we call this", and plain capitals before a defining verb, in a list of definitions also before a colon or a
 * table's line.
 */
final class Sayings {
    private static final int TERM_WORDS = 10;

    /** So many words before a bracket are taken for what it names; sentences without end have to end somewhere. */
    private static final int BEFORE = 120;

    private static final int AFTER = 1200;

    /** No document defines as many terms; one that does wants to be slow. */
    private static final int MOST = 20_000;

    private static final Set<String> CALLS =
            Words.set("collectively together called hereinafter hereafter as this these it them jointly");
    private static final Set<String> LIGHT = Words.set("the a an each every any all collectively together jointly this"
            + " these such our your as hereinafter hereafter referred to individually and or with also singly"
            + " known called we it them herein in plural singular respectively either");
    private static final int SUBJECT = 14;
    private static final Set<String> JOINS = Set.of("or", "and", ",", "/");

    private final Words words;
    private final ClauseTree tree;
    private final Sentences sentences;
    private final List<Saying> found = new ArrayList<>();
    private int bracketed = -1;

    private Sayings(Words words, ClauseTree tree, Sentences sentences) {
        this.words = words;
        this.tree = tree;
        this.sentences = sentences;
    }

    static List<Saying> in(Words words, ClauseTree tree, Sentences sentences) {
        Sayings sayings = new Sayings(words, tree, sentences);
        if (!tree.clauses().isEmpty()) {
            sayings.scan();
        }
        return sayings.apart();
    }

    private void scan() {
        PlainSayings plain = new PlainSayings(words, tree, sentences);
        int token = 0;
        while (token < words.size() && found.size() < MOST) {
            boolean lineStart = words.isLineStart(token);
            if (sentences.first(token) == token || lineStart) {
                plain.at(token).ifPresent(found::add);
            }
            int close = isQuote(token) ? Quotes.close(words, token, TERM_WORDS) : -1;
            token = close > 0 ? quoted(token, close) : token + 1;
        }
    }

    private boolean isQuote(int token) {
        char c = words.first(token);
        return c != '\'' && Quotes.opens(words, token);
    }

    /** Looks at a quotation and returns the token to go on with. */
    private int quoted(int open, int close) {
        List<String> terms = new ArrayList<>();
        int last = close;
        String first = Quotes.term(words, open, close);
        if (first.isEmpty()) {
            return open + 1;
        }
        terms.add(first);
        for (int next = more(close + 1); next > 0; next = more(last + 1)) {
            int end = Quotes.close(words, next, TERM_WORDS);
            String term = Quotes.term(words, next, end);
            if (term.isEmpty()) {
                break;
            }
            terms.add(term);
            last = end;
        }
        DefiningVerb.Verb verb = verb(last + 1, open);
        if (!verb.isNone()) {
            int end = bodyEnd(open);
            int begin = words.is(open - 1, "term") && words.isAny(open - 2, "the", "das") ? open - 2 : open;
            for (String term : terms) {
                found.add(new Saying(
                        term, words.start(begin), words.end(end - 1), verb.end(), end, verb.excludes(), false));
            }
            return last + 1;
        }
        int bracket = bracket(open);
        if (bracket >= 0 && closesSoon(last)) {
            inBrackets(bracket, open, last, terms);
        } else if (bracket < 0 && isCalled(open)) {
            called(open, last, terms);
        }
        return last + 1;
    }

    /** The next quotation when only "or", "and", a comma or an article stands between. */
    private int more(int token) {
        int at = token;
        while (at - token < 4
                && (JOINS.contains(words.at(at).toLowerCase(Locale.ROOT)) || words.isAny(at, "the", "a", "an"))) {
            at++;
        }
        return at > token && at - token < 4 && isQuote(at) && Quotes.close(words, at, TERM_WORDS) > 0 ? at : -1;
    }

    private DefiningVerb.Verb verb(int token, int open) {
        int at = token;
        if (words.is(at, "(")) {
            int close = at + 1;
            while (close < at + TERM_WORDS && !words.is(close, ")")) {
                close++;
            }
            at = words.is(close, ")") ? close + 1 : at;
        }
        if (words.is(at, ",")) {
            // "X", as used in this Agreement, means
            for (int i = at + 1; i < at + TERM_WORDS; i++) {
                if (words.is(i, ",") && !DefiningVerb.at(words, i + 1).isNone()) {
                    at = i + 1;
                    break;
                }
            }
        }
        DefiningVerb.Verb verb = DefiningVerb.at(words, at);
        boolean beginning = sentences.first(open) == open || words.is(open - 1, "term");
        if (verb.isNone() && beginning && words.isAny(at, "is", "are", ":", "\u2013", "\u2014", "|")) {
            return new DefiningVerb.Verb(at + 1, false, true);
        }
        return verb;
    }

    private int bodyEnd(int token) {
        int end = sentences.end(token);
        int clause = tree.at(words.start(token));
        boolean ends = end >= words.size()
                || words.start(end) >= tree.clauses().get(clause).end();
        if (ends && ".!?".indexOf(words.first(end - 1)) < 0) {
            // The list that follows belongs to the sentence.
            int last = tree.last(clause);
            end = Math.max(end, words.from(tree.clauses().get(last).end()));
        }
        return Math.min(end, token + AFTER);
    }

    /** The bracket a quotation stands in, when it is not far; -1 when there is none. */
    private int bracket(int open) {
        for (int i = open - 1; i >= open - 2 * TERM_WORDS && i >= sentences.first(open); i--) {
            if (words.is(i, ")")) {
                return -1;
            }
            if (words.is(i, "(") || words.is(i, "[")) {
                return i;
            }
        }
        return -1;
    }

    private boolean closesSoon(int close) {
        for (int i = close + 1; i <= close + 2 * TERM_WORDS; i++) {
            if (words.is(i, ")") || words.is(i, "]")) {
                return true;
            }
            if (words.is(i, "(")) {
                return false;
            }
        }
        return false;
    }

    private void inBrackets(int bracket, int open, int last, List<String> terms) {
        if (words.isAny(bracket - 1, "as", "like")) {
            return;
        }
        boolean collective = false;
        boolean light = true;
        int own = bracket;
        for (int i = bracket + 1; i < open; i++) {
            if (words.isAny(i, "defined", "see", "example") || words.follow(i, "such", "as")) {
                return;
            }
            collective |= words.isAny(i, "collectively", "together", "jointly");
            own = words.isAny(i, "are", "is") ? i : own;
            light &= !words.isWord(i) || LIGHT.contains(words.at(i).toLowerCase(Locale.ROOT)) || isQuote(i - 1);
        }
        if (own > bracket) {
            // (Inputs and Outputs together are "Content")
            terms.forEach(term -> add(term, bracket + 1, open, bracket + 1, last));
            return;
        }
        if (!light && !collective) {
            return;
        }
        int from = Math.max(Math.max(0, bracket - BEFORE), sentences.first(open));
        if (!collective) {
            from = nearest(from, bracket);
        }
        int start = from;
        terms.forEach(term -> add(term, start, bracket, start, last));
        int end = last + 1;
        while (end < words.size() && !words.is(end, ")") && !words.is(end, "]")) {
            end++;
        }
        bracketed = end;
    }

    /** Where what is named right before a bracket begins: after a list's sign, another bracket or the main verb. */
    private int nearest(int first, int bracket) {
        int from = first;
        for (int i = bracket - 1; i > first; i--) {
            boolean label = words.is(i, ")") && words.is(i - 2, "(");
            if (words.is(i, ";") || label || i == bracketed) {
                return i + 1;
            }
        }
        for (int i = first; i < Math.min(bracket, first + SUBJECT); i++) {
            if (words.isAny(i, "which", "that", "who", "if", "when", "where")) {
                break;
            }
            DefiningVerb.Verb verb = DefiningVerb.at(words, i);
            if (!verb.isNone()) {
                return Math.min(bracket, verb.end());
            }
            if (words.isAny(i, "may", "will", "shall", "must", "can")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isCalled(int open) {
        int at = open - 1;
        while (words.isAny(at, "the", "a", "an", "our", "your")) {
            at--;
        }
        boolean are = words.isAny(at, "are", "is")
                && sentences.end(open) - open <= TERM_WORDS
                && at - sentences.first(open) > 1;
        boolean calls = CALLS.contains(words.at(at).toLowerCase(Locale.ROOT));
        boolean asCalled = words.is(at, "as")
                && words.isAny(at - 1, "to", "known", "defined", "designated", "hereinafter", "described");
        boolean weCall =
                words.isAny(at, "this", "these", "it", "them") && words.isAny(at - 1, "call", "calls", "calling");
        return are || asCalled || weCall || (calls && !words.isAny(at, "as", "this", "these", "it", "them"));
    }

    private void called(int open, int last, List<String> terms) {
        int sentence = sentences.first(open);
        int from = Math.max(sentence, open - BEFORE);
        if (open - sentence <= 5
                && sentence > 0
                && words.isAny(sentence, "we", "this", "these", "together", "collectively")) {
            from = Math.max(sentences.first(sentence - 1), open - BEFORE);
        }
        int start = from;
        terms.forEach(term -> add(term, start, open, start, last));
    }

    private void add(String term, int from, int to, int begin, int last) {
        found.add(new Saying(term, words.start(begin), words.end(last), from, to, false, false));
    }

    /** Two terms defined in one sentence part where the second begins. */
    private List<Saying> apart() {
        found.sort(Comparator.comparingInt(Saying::start));
        List<Saying> apart = new ArrayList<>(found.size());
        int begun = Integer.MAX_VALUE;
        int next = Integer.MAX_VALUE;
        for (int i = found.size() - 1; i >= 0; i--) {
            Saying saying = found.get(i);
            int begin = words.from(saying.start());
            if (saying.from() == begin) {
                apart.add(saying);
                if (words.is(begin - 1, "(") && begin - 1 < begun) {
                    next = begin - 1;
                }
                continue;
            }
            next = begin < begun ? Math.min(begun, next > begin ? next : begun) : next;
            begun = begin;
            boolean cut = next >= saying.from() && next < saying.to();
            apart.add(cut ? saying.endingAt(next, words.end(next - 1)) : saying);
        }
        apart.sort(Comparator.comparingInt(Saying::start));
        return apart;
    }
}
