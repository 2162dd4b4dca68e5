package freehold.terms.reader;

import freehold.terms.reader.findings.RuleCheck;
import freehold.terms.reader.rules.RuleBookReader.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code check RULES}: reads additions to the rule book and tries every example in them. */
final class CheckCommand implements ReaderCommand.Command {
    @Override
    public int run(List<String> given, Output out) throws IOException {
        Arguments arguments = Arguments.of(given, Set.of());
        if (arguments.plain().size() != 1) {
            throw new ReaderCommand.UsageException("check takes one file of rules");
        }
        ShippedRules rules =
                new Arguments(List.of(), Map.of("rules", arguments.plain().get(0))).rules();
        List<Problem> problems = new ArrayList<>(rules.problems());
        problems.addAll(RuleCheck.of(rules.book(), rules.additions()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outcome", problems.isEmpty() ? "SOUND" : "UNSOUND");
        json.put("rules", rules.additions().rules().size());
        json.put(
                "examples",
                rules.additions().rules().stream()
                        .mapToInt(rule -> rule.examples().size())
                        .sum());
        json.put(
                "problems",
                problems.stream()
                        .map(problem -> Map.of(
                                "line",
                                problem.line(),
                                "code",
                                problem.code().name(),
                                "detail",
                                CleanText.line(problem.detail())))
                        .toList());
        out.json(json);
        return problems.isEmpty() ? ReaderCommand.READ : ReaderCommand.UNSOUND;
    }
}
