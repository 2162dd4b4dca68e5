package freehold.terms.reader.structure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds terms defined without quotation marks, at the beginning of a sentence or line. */
final class PlainSayings {
    private static final int TERM_WORDS = 6;
    private static final int LABEL_WORDS = 6;
    private static final int AFTER = 1200;
    private static final Set<String> SMALL = Set.of("of", "and", "or", "the", "for", "to", "in");
    private static final Set<String> NO_TERMS = Words.set(
            "this that it which these they such he she there what who section if nothing each " + "neither either");

    private final Words words;
    private final ClauseTree tree;
    private final Sentences sentences;

    PlainSayings(Words words, ClauseTree tree, Sentences sentences) {
        this.words = words;
        this.tree = tree;
        this.sentences = sentences;
    }

    /** The definition that begins with this token, after the number of its clause. */
    Optional<Saying> at(int token) {
        int begin = afterLabel(token);
        boolean article = words.isAny(begin, "the", "a", "an");
        int from = article ? begin + 1 : begin;
        if (!words.isCapital(from) || NO_TERMS.contains(words.at(from).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int to = from;
        int capitals = 0;
        while (to - from < TERM_WORDS && (words.isCapital(to) || SMALL.contains(words.at(to)))) {
            if (to > from && words.isLineStart(to)) {
                break;
            }
            capitals += words.isCapital(to) ? 1 : 0;
            to++;
        }
        while (to > from && SMALL.contains(words.at(to - 1))) {
            to--;
        }
        String term = to == from ? "" : words.text().substring(words.start(from), words.end(to - 1));
        DefiningVerb.Verb verb = DefiningVerb.at(words, to);
        if (!verb.isNone()) {
            boolean certain = verb.certain() || (capitals > 1 && !article);
            return Optional.of(saying(term, begin, verb.end(), verb.excludes(), !certain));
        }
        boolean listed = words.isAny(to, ":", "|", "\u2013", "\u2014") && to + 1 < sentences.end(token);
        return listed && isAmongDefinitions(token)
                ? Optional.of(saying(term, begin, to + 1, false, false))
                : Optional.empty();
    }

    private Saying saying(String term, int begin, int from, boolean excludes, boolean known) {
        int end = Math.max(from, Math.min(sentences.end(begin), begin + AFTER));
        return new Saying(term, words.start(begin), words.end(end - 1), from, end, excludes, known);
    }

    private int afterLabel(int token) {
        boolean first = words.start(token)
                == tree.clauses().get(tree.at(words.start(token))).start();
        if (!first) {
            return token;
        }
        for (int i = token; i < token + LABEL_WORDS; i++) {
            boolean label = ".():\u00a7*\u2022-".indexOf(words.first(i)) >= 0
                    || Character.isDigit(words.first(i))
                    || (words.is(i - 1, "(") && words.is(i + 1, ")"));
            if (!label) {
                return i;
            }
        }
        return token;
    }

    private boolean isAmongDefinitions(int token) {
        int levels = 0;
        for (int at = tree.at(words.start(token)); at >= 0 && levels < LABEL_WORDS; at = tree.parent(at)) {
            String heading = tree.clauses().get(at).heading();
            String small = heading == null ? "" : heading.toLowerCase(Locale.ROOT);
            if (small.contains("definition") || small.contains("glossary") || small.contains("defined terms")) {
                return true;
            }
            levels++;
        }
        int start = tree.clauses().get(tree.at(words.start(token))).start();
        int line = tree.text().indexOf('\n', start);
        String head = line < 0 || line >= words.start(token)
                ? ""
                : tree.text().substring(start, line).toLowerCase(Locale.ROOT);
        return head.startsWith("term |")
                || head.startsWith("word |")
                || head.contains("| meaning")
                || head.contains("| definition");
    }
}
