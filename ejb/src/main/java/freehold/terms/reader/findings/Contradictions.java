package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Reading.Contradiction;
import freehold.terms.reader.findings.Reading.Place;
import freehold.terms.reader.structure.OrderOfPrecedence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Finds what one clause promises and another takes back, and which prevails by the document's own order. */
final class Contradictions {
    private static final int MOST = 100;

    /** What takes which promise back. */
    private static final Map<String, List<String>> TAKEN_BACK = Map.of(
            "NO_TRAINING", List.of("IMPROVE_SERVICES", "FLAGGED_CONTENT_TRAINS", "DEFAULT_ON_BY_PLAN"),
            "DELETION_TIMELINE", List.of("SURVIVAL"),
            "NO_MARKETING_USE", List.of("PUBLICITY_OPT_OUT"),
            "OUTPUT_INDEMNITY", List.of("CUSTOMER_INDEMNIFIES_OUTPUTS", "DEFINED_TERM_LOOP"));

    private Contradictions() {}

    static List<Contradiction> among(List<Finding> findings, OrderOfPrecedence precedence) {
        List<Contradiction> found = new ArrayList<>();
        for (int promise = 0; promise < findings.size(); promise++) {
            List<String> against =
                    TAKEN_BACK.getOrDefault(findings.get(promise).rule().label(), List.of());
            for (int other = 0; !against.isEmpty() && other < findings.size() && found.size() < MOST; other++) {
                if (against.contains(findings.get(other).rule().label())
                        && sameThing(findings.get(promise), findings.get(other))) {
                    found.add(contradiction(promise, other, findings, precedence));
                }
            }
        }
        return found;
    }

    private static boolean sameThing(Finding one, Finding other) {
        return one.start() != other.start()
                && (one.what().isEmpty() || other.what().isEmpty() || !Collections.disjoint(one.what(), other.what()));
    }

    private static Contradiction contradiction(
            int promise, int other, List<Finding> findings, OrderOfPrecedence precedence) {
        int first = findings.get(promise).clause();
        int second = findings.get(other).clause();
        OrderOfPrecedence.Precedence told = first == second ? null : precedence.between(first, second);
        if (told == null) {
            return new Contradiction(promise, other, null, null);
        }
        return new Contradiction(
                promise,
                other,
                told.prevails() == first ? promise : other,
                new Place(told.clause(), told.start(), told.end()));
    }
}
