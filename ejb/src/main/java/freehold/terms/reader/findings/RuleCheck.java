package freehold.terms.reader.findings;

import freehold.terms.reader.Clause;
import freehold.terms.reader.language.Phrases;
import freehold.terms.reader.rules.Condition;
import freehold.terms.reader.rules.Rule;
import freehold.terms.reader.rules.RuleBook;
import freehold.terms.reader.rules.RuleBookReader.Code;
import freehold.terms.reader.rules.RuleBookReader.Problem;
import freehold.terms.reader.rules.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Proves additions to a rule book: every phrase is well written, every code is there, every example holds. */
public final class RuleCheck {
    private static final Pattern SINGLE = Pattern.compile("[a-z]+");
    private static final Set<String> GIVEN = Set.of(
            "VENDOR",
            "CUSTOMER",
            "EITHER",
            "OTHER",
            "AFFILIATE",
            "UNSAID",
            "MAY",
            "MUST",
            "MUST_NOT",
            "DOES",
            "DUTY",
            "ASKED",
            "GRANTS",
            "PASSIVE",
            "PERMITS",
            "FORBIDS",
            "SAID",
            "TO_VENDOR",
            "TO_CUSTOMER",
            "TO_AFFILIATE",
            "INDEMNIFIES_CUSTOMER",
            "INDEMNIFIES_VENDOR",
            "BRIEF",
            "LONG");

    private RuleCheck() {}

    /**
     * What is wrong with additions.
     *
     * @param whole the book with the additions
     * @param additions the additions alone
     */
    public static List<Problem> of(RuleBook whole, RuleBook additions) {
        List<Problem> problems = new ArrayList<>(phrases(whole, additions));
        for (Rule rule : additions.rules()) {
            codes(rule, whole, problems);
            if (whole.rules().stream()
                            .filter(each -> each.id().equals(rule.id()))
                            .count()
                    > 1) {
                problems.add(new Problem(rule.line(), Code.RULE_TWICE, rule.id()));
            }
        }
        if (problems.isEmpty()) {
            examples(whole, additions, problems);
        }
        return problems;
    }

    private static List<Problem> phrases(RuleBook whole, RuleBook additions) {
        List<Problem> problems = new ArrayList<>();
        Phrases phrases = new Phrases(whole.lists().keySet());
        for (WordList list : additions.lists().values()) {
            WordList known = whole.lists().getOrDefault(list.name(), list);
            for (String phrase : list.phrases()) {
                if (known.role() == WordList.Role.WORD
                        && !SINGLE.matcher(phrase).matches()) {
                    problems.add(new Problem(list.line(), Code.PHRASE, phrase));
                }
                try {
                    phrases.expand(phrase);
                } catch (Phrases.WrittenWrong wrong) {
                    problems.add(new Problem(list.line(), code(wrong), phrase));
                }
            }
            if (list.of() != null && !whole.lists().containsKey(list.of())) {
                problems.add(new Problem(list.line(), Code.UNKNOWN_LIST, list.of()));
            }
        }
        if (problems.isEmpty()) {
            try {
                Vocabulary.of(whole);
            } catch (Phrases.WrittenWrong wrong) {
                problems.add(new Problem(0, code(wrong), String.valueOf(wrong.getMessage())));
            }
        }
        return problems;
    }

    private static Code code(Phrases.WrittenWrong wrong) {
        return switch (wrong.wrong()) {
            case UNKNOWN_LIST -> Code.UNKNOWN_LIST;
            case TOO_MANY -> Code.TOO_MANY;
            case BRACKET, EMPTY, CIRCLE -> Code.PHRASE;
        };
    }

    private static void codes(Rule rule, RuleBook whole, List<Problem> problems) {
        Set<String> known = new HashSet<>(GIVEN);
        whole.lists().values().forEach(list -> {
            known.add(list.name());
            known.add(list.code());
        });
        List<Condition> all = new ArrayList<>(rule.when());
        all.addAll(rule.unless());
        all.addAll(rule.besides());
        rule.severities().forEach(grade -> {
            if (grade.when() != null) {
                all.add(grade.when());
            }
        });
        Set<String> asked = new java.util.TreeSet<>(rule.shows());
        all.forEach(condition -> condition.tests().forEach(test -> asked.addAll(test.codes())));
        asked.removeAll(known);
        boolean position = rule.kind() == Rule.Kind.POSITION;
        if (position && !whole.ladders().getOrDefault(rule.right(), List.of()).contains(rule.label())) {
            asked.add(rule.right() + " " + rule.label());
        }
        asked.forEach(code -> problems.add(new Problem(rule.line(), Code.UNKNOWN_LIST, code)));
    }

    private static void examples(RuleBook whole, RuleBook additions, List<Problem> problems) {
        ContractReader reader = new ContractReader(whole);
        for (Rule rule : additions.rules()) {
            for (Rule.Example example : rule.examples()) {
                String text = example.clause();
                Reading reading = reader.read(text, List.of(new Clause(null, null, 0, 0, text.length())));
                boolean found = rule.kind() == Rule.Kind.POSITION
                        ? reading.positions().stream()
                                .anyMatch(position -> position.right().equals(rule.right())
                                        && position.position().equals(rule.label()))
                        : reading.findings().stream()
                                .anyMatch(finding -> finding.rule().id().equals(rule.id())
                                        || finding.also().contains(rule.id()));
                if (found != example.must()) {
                    problems.add(new Problem(
                            example.line(), example.must() ? Code.MUST_FAILED : Code.MUST_NOT_FAILED, text));
                }
            }
        }
    }
}
