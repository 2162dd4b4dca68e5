package freehold.terms.reader.findings;

import freehold.terms.reader.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule found at a place, and what it rests on.
 *
 * @param rule which found it
 * @param also names of other rules that found the same in the same sentence
 * @param clause index of the clause
 * @param start first UTF-16 unit of the statement in the text
 * @param end behind its last
 * @param words the operative words, inside the statement
 * @param severity of a trap; {@code null} for what is none
 * @param who who acts; {@code null} where the words leave it open
 * @param force {@code MUST_NOT}, {@code GRANTS}, {@code MAY}, {@code MUST} or {@code DOES}; {@code null} where the
 *     words leave it open
 * @param does codes of actions
 * @param what codes of things, and of the artefacts named
 * @param purposes codes of purposes
 * @param limits codes of limits
 * @param days a period, in days; {@code null} without one
 * @param amount a sum as written; {@code null} without one
 * @param formula how a sum is worked out, as written; {@code null} without one
 */
public record Finding(
        Rule rule,
        Set<String> also,
        int clause,
        int start,
        int end,
        List<Span> words,
        @Nullable String severity,
        @Nullable String who,
        @Nullable String force,
        Set<String> does,
        Set<String> what,
        Set<String> purposes,
        Set<String> limits,
        @Nullable Integer days,
        @Nullable String amount,
        @Nullable String formula) {
    private static final List<String> GRAVE = List.of("LOW", "MEDIUM", "HIGH");

    public Finding {
        also = Set.copyOf(also);
        words = List.copyOf(words);
        does = Set.copyOf(does);
        what = Set.copyOf(what);
        purposes = Set.copyOf(purposes);
        limits = Set.copyOf(limits);
    }

    /** The same finding with what another one of its sentence adds: both are one matter to whoever decides. */
    Finding joined(Finding other) {
        List<Span> both = new ArrayList<>(words);
        other.words().stream().filter(span -> !both.contains(span)).forEach(both::add);
        return new Finding(
                rule,
                rule.equals(other.rule) ? also : union(also, Set.of(other.rule.id())),
                clause,
                Math.min(start, other.start),
                Math.max(end, other.end),
                both,
                graver(severity, other.severity),
                who,
                force,
                union(does, other.does),
                union(what, other.what),
                union(purposes, other.purposes),
                union(limits, other.limits),
                days == null ? other.days : days,
                amount == null ? other.amount : amount,
                formula == null ? other.formula : formula);
    }

    private static @Nullable String graver(@Nullable String one, @Nullable String other) {
        return one == null || (other != null && GRAVE.indexOf(other) > GRAVE.indexOf(one)) ? other : one;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /** The same finding, resting on these words alone. */
    Finding resting(Span on) {
        return new Finding(
                rule,
                also,
                clause,
                start,
                end,
                List.of(on),
                severity,
                who,
                force,
                does,
                what,
                purposes,
                limits,
                days,
                amount,
                formula);
    }

    /**
     * A stretch of the text.
     *
     * @param start first UTF-16 unit
     * @param end behind the last
     */
    public record Span(int start, int end) {}
}
