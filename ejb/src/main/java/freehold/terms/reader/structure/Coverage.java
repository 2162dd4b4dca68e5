package freehold.terms.reader.structure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What a saying puts into a term and what it keeps out. "Outputs generated from Inputs" covers outputs only: what
 * stands behind a preposition qualifies the things named and is not among them.
 *
 * @param includes the other defined terms put in
 * @param excludes the other defined terms kept out
 * @param says the artefacts put in by plain words
 * @param keepsOut the artefacts kept out by plain words
 */
record Coverage(Set<String> includes, Set<String> excludes, Set<String> says, Set<String> keepsOut) {
    static final Coverage NOTHING = new Coverage(Set.of(), Set.of(), Set.of(), Set.of());
    private static final Set<String> HEADS = Words.set(
            "including includes include means mean comprising comprises namely excluding except exclude excludes than not is are be either "
                    + "plus both ; :");
    private static final Set<String> PARTITIVES =
            Words.set("part parts portion portions all any each some copies copy combination consisting "
                    + "comprised consists consist forms versions elements either both most one");
    private static final Set<String> PASSED =
            Words.set("the a an all any each such your our its their this these other and or , ( ) / "
                    + "applicable related corresponding every also \" \u201c \u201d ' \u2019 \u2018 "
                    + "certain those of");
    private static final Set<String> PREPOSITIONS =
            Words.set("to from on using via upon by with through regarding about concerning for under against into"
                    + " without based resulting derived in between");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    private static final Set<String> CHUNK_ENDS = Words.set(", ; ( ) : . and or that which including | as in");
    private static final int BACK = 40;

    static Coverage of(Saying saying, Words words, TermIndex terms, Function<String, Set<String>> artefactWords) {
        boolean[] out = kept(saying, words);
        Set<String> includes = new LinkedHashSet<>();
        Set<String> excludes = new LinkedHashSet<>();
        List<TermIndex.Found> uses = terms.in(words, saying.from(), saying.to());
        Set<Integer> used = new HashSet<>();
        for (TermIndex.Found use : uses) {
            String term = use.term();
            if (Definitions.holds(term)
                    && !term.equals(terms.of(saying.term()))
                    && isNamed(use, saying.from(), words, used)) {
                (out[use.from() - saying.from()] ? excludes : includes).add(term);
            }
            for (int i = use.from(); i < use.to(); i++) {
                used.add(i);
            }
        }
        includes.removeAll(excludes);
        Pieces pieces = pieces(saying, words, out, used);
        Set<String> says = new LinkedHashSet<>(spoken(pieces.all, artefactWords));
        if (!says.isEmpty()) {
            Set<String> qualifying = new HashSet<>(spoken(pieces.qualifiers, artefactWords));
            qualifying.removeAll(spoken(pieces.core, artefactWords));
            says.removeAll(qualifying);
        }
        if (!saying.excludes()) {
            says.addAll(artefactWords.apply(saying.term()));
        }
        return new Coverage(includes, excludes, says, spoken(pieces.out, artefactWords));
    }

    private static Set<String> spoken(String text, Function<String, Set<String>> artefactWords) {
        return text.isEmpty() ? Set.of() : artefactWords.apply(text);
    }

    /** For each token of the saying whether it is kept out of the term. */
    private static boolean[] kept(Saying saying, Words words) {
        boolean[] out = new boolean[Math.max(0, saying.to() - saying.from())];
        boolean excluding = saying.excludes();
        int brackets = 0;
        int opened = -1;
        for (int i = saying.from(); i < saying.to(); i++) {
            brackets += words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0;
            if (!excluding && excludesFrom(words, i)) {
                excluding = true;
                opened = brackets;
            } else if (excluding && !saying.excludes() && (words.isAny(i, ";", ".") || brackets < opened)) {
                excluding = false;
            }
            out[i - saying.from()] = excluding;
        }
        return out;
    }

    private static boolean excludesFrom(Words words, int token) {
        return words.isAny(token, "excluding", "excludes", "exclude", "except")
                || words.follow(token, "other", "than")
                || words.follow(token, "but", "not")
                || words.follow(token, "not", "including")
                || (words.is(token, "not") && words.isAny(token + 1, "include", "included", "mean", "cover"));
    }

    /** Whether a term is named as one of the things, by the word that governs it. */
    private static boolean isNamed(TermIndex.Found use, int from, Words words, Set<Integer> used) {
        if (words.first(use.from() - 1) != 0
                && Quotes.opens(words, use.from() - 1)
                && words.isAny(use.from() - 2, "(", "the", "a")) {
            // Defined in brackets after the thing itself.
            return true;
        }
        String last = words.at(use.to() - 1);
        if (last.endsWith("'s") || last.endsWith("\u2019s")) {
            return false;
        }
        boolean listed = false;
        for (int i = use.from() - 1; i >= from && use.from() - i < BACK; i--) {
            String word = words.at(i).toLowerCase(Locale.ROOT);
            if (HEADS.contains(word)) {
                return true;
            }
            if (word.equals("of")) {
                if (PARTITIVES.contains(words.at(i - 1).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                return false;
            }
            listed |= word.equals(",") || word.equals("and") || word.equals("or");
            boolean label = words.is(i - 1, "(") && words.is(i + 1, ")");
            boolean passed =
                    used.contains(i) || PASSED.contains(word) || words.isCapital(i) || word.length() == 1 || label;
            if (passed) {
                continue;
            }
            boolean governs = PREPOSITIONS.contains(word) || RELATIVES.contains(word);
            // "texts and Output": the other thing in the row is a plain word, and so may be those before it.
            if (!listed || governs) {
                boolean along = word.equals("with") && words.isAny(i - 1, "together", "along");
                boolean aside = listed && (word.equals("by") || RELATIVES.contains(word));
                return along || aside || (word.equals("as") && words.is(i - 1, "well"));
            }
        }
        return true;
    }

    private record Pieces(String all, String core, String qualifiers, String out) {}

    private static Pieces pieces(Saying saying, Words words, boolean[] out, Set<Integer> used) {
        StringBuilder all = new StringBuilder();
        StringBuilder core = new StringBuilder();
        StringBuilder qualifiers = new StringBuilder();
        StringBuilder kept = new StringBuilder();
        boolean qualifying = false;
        for (int i = saying.from(); i < saying.to(); i++) {
            String word = words.at(i);
            String small = word.toLowerCase(Locale.ROOT);
            qualifying = PREPOSITIONS.contains(small) || (qualifying && !CHUNK_ENDS.contains(small));
            // Terms speak by their own definitions, not by the words they are made of.
            String spoken = used.contains(i) ? "" : word;
            if (out[i - saying.from()]) {
                append(kept, spoken);
                continue;
            }
            append(all, spoken);
            append(qualifying ? qualifiers : core, spoken);
            if (!qualifying) {
                append(qualifiers, CHUNK_ENDS.contains(small) ? ";" : "");
            }
        }
        return new Pieces(all.toString(), core.toString(), qualifiers.toString(), kept.toString());
    }

    private static void append(StringBuilder text, String word) {
        if (word.isEmpty()) {
            return;
        }
        boolean sign = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) && !word.equals("(");
        if (text.length() > 0 && !sign) {
            text.append(' ');
        }
        text.append(word);
    }
}
