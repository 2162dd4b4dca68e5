package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Finding.Span;
import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws up a finding: its operative words, how grave it is, and the periods and sums in it. */
final class Facts {
    private static final int OPERATIVE = 12;

    private Facts() {}

    static Finding finding(Rule rule, Statement statement, Words words, Tags tags, int clause, int offset) {
        List<Span> operative = new ArrayList<>();
        Integer days = null;
        String amount = null;
        String formula = null;
        for (Tag tag : tags.within(statement.from(), statement.to())) {
            if (operative.size() < OPERATIVE
                    && (rule.shows().contains(tag.list().name())
                            || rule.shows().contains(tag.list().code()))) {
                operative.add(new Span(offset + words.start(tag.from()), offset + words.end(tag.to() - 1)));
            }
            if (tag.isOf("PERIOD")) {
                Integer told = Periods.days(words, tag.from(), tag.to());
                days = days == null ? told : days;
                formula = formula == null && statement.has(Slot.HAS, "FEES_OR_AMOUNT")
                        ? words.quote(tag.from(), tag.to())
                        : formula;
            } else if (tag.isOf("MONEY") && amount == null) {
                amount = Periods.amount(words, tag.from(), tag.to());
            }
        }
        if (operative.isEmpty()) {
            operative.add(new Span(offset + words.start(statement.head()), offset + words.end(statement.head())));
        }
        return new Finding(
                rule,
                Set.of(),
                clause,
                offset + words.start(statement.from()),
                offset + words.end(Math.max(statement.from(), statement.to() - 1)),
                operative,
                severity(rule, statement),
                first(statement.of(Slot.WHO)),
                first(statement.of(Slot.FORCE)),
                statement.of(Slot.DOES),
                statement.of(Slot.WHAT),
                statement.of(Slot.FOR),
                statement.of(Slot.LIMIT),
                days,
                amount,
                formula);
    }

    private static @Nullable String severity(Rule rule, Statement statement) {
        String severity = null;
        for (Rule.Grade grade : rule.severities()) {
            if (grade.when() == null || grade.when().holds(statement)) {
                severity = grade.severity();
            }
        }
        return severity;
    }

    private static @Nullable String first(Set<String> codes) {
        return codes.isEmpty() ? null : codes.iterator().next();
    }
}
