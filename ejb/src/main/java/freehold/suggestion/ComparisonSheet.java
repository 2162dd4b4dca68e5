package freehold.suggestion;

import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.terms.ClauseSpan;
import freehold.terms.VersionSheet;
import java.util.List;
import java.util.Optional;

/**
 * Two versions of a document side by side.
 *
 * @param clauses every clause of both once, in the order of the later; removed ones where they stood
 * @param gone what was recognised in the earlier version and is not in the later; for advisors only
 * @param come what is recognised in the later version and was not in the earlier; for advisors only
 * @param positions cells about which the versions say different things; for advisors only
 */
public record ComparisonSheet(
        VersionSheet old,
        VersionSheet fresh,
        List<Compared> clauses,
        List<SuggestionSheet> gone,
        List<SuggestionSheet> come,
        List<Moved> positions) {
    public ComparisonSheet {
        clauses = List.copyOf(clauses);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        positions = List.copyOf(positions);
    }

    /**
     * A clause, and what became of it.
     *
     * @param runs its words, marked where they changed
     */
    public record Compared(Change change, Optional<ClauseSpan> old, Optional<ClauseSpan> fresh, List<WordRun> runs) {
        /** How people refer to it, by the later version where it stands there. */
        public String label() {
            return fresh.or(() -> old).map(ClauseSpan::label).orElse("");
        }
    }

    /**
     * A cell about which the versions say different things.
     *
     * @param from rung by its constant; empty where the earlier version was not asked
     * @param to rung by its constant; empty where the later version was not asked
     */
    public record Moved(Artefact artefact, Right right, Optional<String> from, Optional<String> to) {}

    /** How many clauses met that fate. */
    public long count(Change change) {
        return clauses.stream().filter(clause -> clause.change() == change).count();
    }
}
