package freehold.terms.reader.findings;

import freehold.terms.reader.Clause;
import freehold.terms.reader.rules.Condition;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.Rule;
import freehold.terms.reader.rules.RuleBook;
import freehold.terms.reader.structure.Definitions;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds defined terms that serve both sides of a promise: a term that covers the outputs, in a clause by which the
 * customer answers for everything the term covers. By its words the clause is about what the customer brings; by the
 * definition it is about what the vendor's model makes.
 */
final class Loops {
    /** The label of these findings; its rule says which clauses make somebody answer, the definitions say for what. */
    static final String LABEL = "DEFINED_TERM_LOOP";

    private Loops() {}

    static List<Finding> in(
            List<ClauseReading> readings, List<Clause> clauses, Definitions definitions, RuleBook book) {
        Rule rule = book.rules().stream()
                .filter(each -> each.label().equals(LABEL))
                .findFirst()
                .orElse(null);
        List<Finding> loops = new ArrayList<>();
        for (int i = 0; rule != null && i < readings.size(); i++) {
            ClauseReading reading = readings.get(i);
            int offset = clauses.get(i).start();
            for (Statement statement : reading.statements()) {
                boolean answers = Condition.any(rule.when(), statement);
                int start = offset + reading.words().start(statement.from());
                int end = offset + reading.words().end(Math.max(statement.from(), statement.to() - 1));
                Definitions.Use loop = answers ? loop(definitions, statement, start, end) : null;
                if (loop != null) {
                    Finding finding = Facts.finding(rule, statement, reading.words(), reading.tags(), i, offset);
                    loops.add(finding.resting(new Finding.Span(loop.start(), loop.end())));
                }
            }
        }
        return loops;
    }

    private static Definitions.@org.jspecify.annotations.Nullable Use loop(
            Definitions definitions, Statement statement, int start, int end) {
        if (statement.has(Slot.ARTEFACT, "OUTPUTS")) {
            return null;
        }
        for (Definitions.Use use : definitions.uses(start, end)) {
            if (definitions.covers(use.term(), "OUTPUTS")) {
                return use;
            }
        }
        return null;
    }
}
