package freehold.suggestion;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Role;
import freehold.access.Roles;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.shared.Check;
import freehold.suggestion.ClausePairs.Side;
import freehold.suggestion.ComparisonSheet.Compared;
import freehold.suggestion.ComparisonSheet.Moved;
import freehold.suggestion.model.Fingerprint;
import freehold.suggestion.model.Suggestion;
import freehold.suggestion.model.SuggestionStore;
import freehold.terms.ClauseSpan;
import freehold.terms.Documents;
import freehold.terms.ReadingSheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells two versions of a document apart, clause by clause, from what was kept of their readings. What the reader makes
 * of them is for advisors; everybody sees the words.
 */
@Gated
@Stateless
public class Comparing {
    private final Gate gate;
    private final Documents documents;
    private final SuggestionStore suggestions;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Comparing() {
        this(null, null, null);
    }

    @Inject
    public Comparing(Gate gate, Documents documents, SuggestionStore suggestions) {
        this.gate = gate;
        this.documents = documents;
        this.suggestions = suggestions;
    }

    /** Two versions side by side. Refused unless both are of one document, and read. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public ComparisonSheet compare(UUID deal, UUID old, UUID fresh) {
        Caller caller = gate.enter(deal);
        ReadingSheet before = documents.reading(deal, old);
        ReadingSheet after = documents.reading(deal, fresh);
        Check.that(
                before.version().document().equals(after.version().document()) && !old.equals(fresh),
                "suggestion.refusal.versions");
        List<ClausePair> pairs = ClausePairs.of(sides(before), sides(after));
        List<Compared> clauses =
                pairs.stream().map(pair -> compared(pair, before, after)).toList();
        boolean advises = caller.is(Role.ADVISOR) || caller.is(Role.LEAD_ADVISOR);
        List<SuggestionSheet> earlier = advises ? of(deal, old) : List.of();
        List<SuggestionSheet> later = advises ? of(deal, fresh) : List.of();
        Map<Integer, Integer> counterpart = new HashMap<>();
        pairs.forEach(pair -> {
            if (pair.old() != null && pair.fresh() != null) {
                counterpart.put(pair.fresh(), pair.old());
            }
        });
        return new ComparisonSheet(
                before.version(),
                after.version(),
                clauses,
                without(earlier, keys(later, counterpart), null),
                without(later, keys(earlier, null), counterpart),
                positions(earlier, later));
    }

    private List<SuggestionSheet> of(UUID deal, UUID version) {
        return suggestions.ofVersion(deal, version).stream()
                .map(Suggestion::sheet)
                .toList();
    }

    private static List<Side> sides(ReadingSheet reading) {
        return reading.clauses().stream()
                .map(span -> Side.of(reading.text(), span, Fingerprint.of(reading.text(), span, List.of())))
                .toList();
    }

    private static Compared compared(ClausePair pair, ReadingSheet before, ReadingSheet after) {
        Optional<ClauseSpan> old = Optional.ofNullable(pair.old()).map(before.clauses()::get);
        Optional<ClauseSpan> fresh = Optional.ofNullable(pair.fresh()).map(after.clauses()::get);
        String was = old.map(span -> words(before, span)).orElse("");
        String is = fresh.map(span -> words(after, span)).orElse("");
        List<WordRun> runs =
                switch (pair.change()) {
                    case SAME, MOVED -> List.of(new WordRun(WordRun.Fate.KEPT, is));
                    case REWORDED -> WordRun.between(was, is);
                    case ADDED -> List.of(new WordRun(WordRun.Fate.PUT_IN, is));
                    case REMOVED -> List.of(new WordRun(WordRun.Fate.TAKEN_OUT, was));
                };
        return new Compared(pair.change(), old, fresh, runs);
    }

    private static String words(ReadingSheet reading, ClauseSpan span) {
        return reading.text().substring(span.start(), span.end()).strip();
    }

    /** What a suggestion says of which clause of the earlier version. */
    private static String key(SuggestionSheet one, @Nullable Map<Integer, Integer> counterpart) {
        String clause = one.clause()
                .map(InClause::ordinal)
                .map(place -> counterpart == null
                        ? place.toString()
                        : counterpart.containsKey(place) ? String.valueOf(counterpart.get(place)) : "new " + place)
                .orElse("");
        return one.kind() + " " + one.label() + " " + clause;
    }

    private static List<String> keys(List<SuggestionSheet> all, @Nullable Map<Integer, Integer> counterpart) {
        return all.stream().map(one -> key(one, counterpart)).toList();
    }

    private static List<SuggestionSheet> without(
            List<SuggestionSheet> all, List<String> others, @Nullable Map<Integer, Integer> counterpart) {
        TreeSet<String> there = new TreeSet<>(others);
        return all.stream()
                .filter(one -> one.kind() != SuggestionKind.POSITION)
                .filter(one -> !there.contains(key(one, counterpart)))
                .toList();
    }

    private record Cell(Artefact artefact, Right right) {}

    private static List<Moved> positions(List<SuggestionSheet> earlier, List<SuggestionSheet> later) {
        Map<Cell, String> from = cells(earlier);
        Map<Cell, String> to = cells(later);
        return Stream.of(Artefact.values())
                .flatMap(artefact -> Stream.of(Right.values()).map(right -> new Cell(artefact, right)))
                .filter(cell -> !Objects.equals(from.get(cell), to.get(cell)))
                .map(cell -> new Moved(
                        cell.artefact(),
                        cell.right(),
                        Optional.ofNullable(from.get(cell)),
                        Optional.ofNullable(to.get(cell))))
                .toList();
    }

    private static Map<Cell, String> cells(List<SuggestionSheet> all) {
        return all.stream()
                .filter(one -> one.kind() == SuggestionKind.POSITION)
                .collect(Collectors.toMap(
                        one -> new Cell(
                                one.artefact().orElseThrow(Outcomes::unknown),
                                one.right().orElseThrow(Outcomes::unknown)),
                        SuggestionSheet::label,
                        (first, second) -> first));
    }
}
