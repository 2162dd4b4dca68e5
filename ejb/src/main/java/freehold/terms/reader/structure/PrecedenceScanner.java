package freehold.terms.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that say what prevails over what. */
final class PrecedenceScanner {
    private static final Set<String> CONFLICT = Words.set("conflict conflicts conflicting inconsistency inconsistencies"
            + " inconsistent discrepancy discrepancies contradiction contradictions ambiguity precedence priority");
    private static final Set<String> OWN = Words.set("agreement terms contract body");
    private static final Set<String> ATTACHED =
            Words.set("schedules annexes exhibits appendices attachments addenda addendums");
    private static final int SENTENCE = 400;
    private static final int TARGETS = 60;
    private static final int NAMES = 12;

    /** Something named in a sentence, with the tokens it takes. */
    private record Named(Scope scope, int from, int to) {}

    private final Words words;
    private final ClauseTree tree;
    private final List<Reference> references;
    private final Sentences sentences;
    private final List<OrderOfPrecedence.Rule> rules = new ArrayList<>();

    PrecedenceScanner(Words words, ClauseTree tree, List<Reference> references) {
        this.words = words;
        this.tree = tree;
        this.references = references;
        this.sentences = Sentences.of(words, tree.clauses());
    }

    List<OrderOfPrecedence.Rule> scan() {
        if (tree.clauses().isEmpty()) {
            return rules;
        }
        int first = 0;
        while (first < words.size()) {
            int end = sentences.end(first);
            sentence(first, Math.min(end, first + SENTENCE));
            first = end;
        }
        return rules;
    }

    private void sentence(int first, int end) {
        int verb = -1;
        boolean conflict = false;
        boolean order = false;
        for (int i = first; i < end; i++) {
            char c = words.first(i);
            if ("nN".indexOf(c) >= 0 && words.is(i, "notwithstanding")) {
                notwithstanding(i, end);
            } else if ("sS".indexOf(c) >= 0 && words.follow(i, "subject", "to")) {
                others(i, i + 2, end);
            } else if ("eE".indexOf(c) >= 0
                    && words.is(i, "except")
                    && words.isAny(i + 1, "as", "for", "where", "to")) {
                others(i, i + 2, end);
            } else if ("ciadpCIADP".indexOf(c) >= 0
                    && CONFLICT.contains(words.at(i).toLowerCase(Locale.ROOT))) {
                conflict = true;
                boolean ranked = words.isAny(i - 2, "order", "orders") && words.isAny(i, "precedence", "priority");
                order |= ranked || words.follow(i - 1, "of", "precedence");
            }
            verb = verb < 0 && isVerb(i) ? i : verb;
        }
        if (order || (conflict && verb >= 0 && following(verb, end))) {
            ranked(first, end);
        } else if (conflict && verb >= 0) {
            prevails(first, verb, end);
        }
    }

    private boolean isVerb(int token) {
        return words.isAny(
                        token,
                        "prevail",
                        "prevails",
                        "control",
                        "controls",
                        "govern",
                        "governs",
                        "supersede",
                        "supersedes",
                        "override",
                        "overrides")
                || (words.isAny(token, "take", "takes", "have", "has")
                        && words.isAny(token + 1, "precedence", "priority"));
    }

    private boolean following(int verb, int end) {
        for (int i = verb; i < Math.min(end, verb + NAMES); i++) {
            if (words.is(i, "order")) {
                return true;
            }
        }
        return false;
    }

    /** What "notwithstanding" stands before gives way to the clause that says so. */
    private void notwithstanding(int token, int end) {
        int clause = tree.at(words.start(token));
        int stop = Math.min(end, token + TARGETS);
        List<Named> named = named(token + 1, untilComma(token + 1, stop));
        boolean anything = words.is(token + 1, "anything")
                || (words.is(token + 1, "any")
                        && words.isAny(token + 2, "other", "provision", "provisions", "term", "contrary")
                        && words.isAny(
                                token + 3, "provision", "provisions", "term", "terms", "of", "in", "to", "section"));
        int to = words.end(Math.min(stop, untilComma(token + 1, stop)) - 1);
        boolean any = false;
        for (Named one : named) {
            if (one.scope().kind() == Scope.Kind.CLAUSE) {
                rule(Scope.of(clause), one.scope(), words.start(token), to);
                any = true;
            }
        }
        if (!any && anything) {
            rule(Scope.of(clause), Scope.of(Scope.Kind.ALL), words.start(token), to);
        }
    }

    /** "Subject to Section 9", "except as provided in Section 9": that one is above this one. */
    private void others(int token, int from, int end) {
        int stop = untilComma(from, Math.min(end, from + TARGETS / 2));
        int clause = tree.at(words.start(token));
        for (Named one : named(from, stop)) {
            if (one.scope().kind() == Scope.Kind.CLAUSE && one.scope().clause() != clause) {
                rule(one.scope(), Scope.of(clause), words.start(token), words.end(one.to() - 1));
            }
        }
    }

    private int untilComma(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.isAny(i, ",", ";", ":") && !references(i)) {
                return i;
            }
        }
        return end;
    }

    /** Whether the comma stands in a list of sections. */
    private boolean references(int comma) {
        return words.is(comma, ",")
                && (Character.isDigit(words.first(comma + 1)) || words.isAny(comma + 1, "section", "clause"));
    }

    private void prevails(int first, int verb, int end) {
        int from = verb;
        while (from > first && !words.isAny(from - 1, ",", ";")) {
            from--;
        }
        List<Named> before = named(from, verb);
        List<Named> all = named(first, end);
        Named above = before.isEmpty() ? null : before.get(before.size() - 1);
        if (above == null && all.size() > 1) {
            above = words.is(verb - 1, "former") || words.is(verb - 2, "former")
                    ? all.get(0)
                    : words.is(verb - 1, "latter") || words.is(verb - 2, "latter") ? all.get(1) : null;
        }
        if (above == null) {
            return;
        }
        int start = words.start(first);
        boolean any = false;
        for (Named below : all) {
            if (!below.scope().equals(above.scope())) {
                rule(above.scope(), below.scope(), start, words.end(end - 1));
                any = true;
            }
        }
        if (!any) {
            rule(above.scope(), Scope.of(Scope.Kind.ALL), start, words.end(end - 1));
        }
    }

    /** An order of documents, each above those after it. */
    private void ranked(int first, int sentenceEnd) {
        int clause = tree.at(words.start(first));
        int end = sentenceEnd;
        if (words.is(end - 1, ":")) {
            end = Math.min(
                    first + SENTENCE,
                    words.from(tree.clauses().get(tree.last(clause)).end()));
        }
        int from = first;
        for (int i = first; i < end; i++) {
            if (words.is(i, ":") || words.is(i, "order")) {
                from = i + 1;
            }
            if (words.is(i, ":")) {
                break;
            }
        }
        List<Named> ranks = named(from, end);
        for (int i = 0; i < Math.min(ranks.size(), NAMES); i++) {
            for (int j = i + 1; j < Math.min(ranks.size(), NAMES); j++) {
                if (!ranks.get(i).scope().equals(ranks.get(j).scope())) {
                    rule(ranks.get(i).scope(), ranks.get(j).scope(), words.start(first), words.end(end - 1));
                }
            }
        }
    }

    private void rule(Scope above, Scope below, int start, int end) {
        rules.add(new OrderOfPrecedence.Rule(above, below, tree.at(start), start, end));
    }

    private List<Named> named(int from, int to) {
        List<Named> named = new ArrayList<>();
        int token = from;
        while (token < to) {
            Named one = at(token);
            if (one != null) {
                named.add(one);
            }
            token = one == null ? token + 1 : Math.max(token + 1, one.to());
        }
        return named;
    }

    private @Nullable Named at(int token) {
        Reference here = referenceAt(token);
        if (here != null) {
            Integer to = here.to();
            int end = Math.max(token + 1, words.from(here.end()));
            return to == null ? null : new Named(Scope.of(to), token, end);
        }
        boolean capital = words.isCapital(token);
        String word = capital ? words.at(token).toLowerCase(Locale.ROOT) : "";
        if (capital && ATTACHED.contains(word)) {
            return new Named(Scope.of(Scope.Kind.PARTS), token, token + 1);
        }
        boolean own = words.isAny(token - 1, "this", "these", "the", "main")
                && (OWN.contains(word) || words.is(token, "body"));
        if (own) {
            return new Named(Scope.of(Scope.Kind.MAIN), token, token + 1);
        }
        boolean other = words.isAny(token, "other") && words.isAny(token - 1, "any", "all");
        return other ? new Named(Scope.of(Scope.Kind.ALL), token, token + 1) : null;
    }

    private @Nullable Reference referenceAt(int token) {
        int start = words.start(token);
        int low = 0;
        int high = references.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (references.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < references.size() && references.get(low).start() == start ? references.get(low) : null;
    }
}
