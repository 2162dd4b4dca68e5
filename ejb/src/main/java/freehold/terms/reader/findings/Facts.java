package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Finding.Span;
import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws up a finding: its operative words, how grave it is, and the periods and sums in it. */
final class Facts {
    private static final int OPERATIVE = 12;
    private static final List<String> WHO = List.of("VENDOR", "AFFILIATE", "PROCESSOR", "CUSTOMER", "EITHER", "OTHER");
    private static final List<String> FORCES = List.of("MUST_NOT", "GRANTS", "MAY", "MUST", "DOES");

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
                first(WHO, statement.of(Slot.WHO)),
                first(FORCES, statement.of(Slot.FORCE)),
                statement.of(Slot.DOES),
                what(statement),
                statement.of(Slot.FOR),
                limits(statement),
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

    /** The things it is about, the artefacts its own words name among them. */
    private static Set<String> what(Statement statement) {
        Set<String> what = new TreeSet<>(statement.of(Slot.WHAT));
        what.addAll(statement.of(Slot.ARTEFACT));
        return what;
    }

    /** What limits it; an "unless" has become the consent or the objection it stands for. */
    private static Set<String> limits(Statement statement) {
        Set<String> limits = new TreeSet<>(statement.of(Slot.LIMIT));
        limits.remove("UNLESS");
        return limits;
    }

    /** The first of these that is there. */
    private static @Nullable String first(List<String> order, Set<String> codes) {
        for (String code : order) {
            if (codes.contains(code)) {
                return code;
            }
        }
        return null;
    }
}
