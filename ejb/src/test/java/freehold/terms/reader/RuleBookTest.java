package freehold.terms.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.Position;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.terms.Trap;
import freehold.terms.reader.findings.ContractReader;
import freehold.terms.reader.findings.Reading.SuggestedPosition;
import freehold.terms.reader.findings.RuleCheck;
import freehold.terms.reader.rules.Rule;
import freehold.terms.reader.rules.RuleBookReader;
import freehold.terms.reader.rules.RuleBookReader.Code;
import freehold.terms.reader.rules.RuleBookReader.Problem;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rule book that ships, and what is told to whoever adds to it. */
class RuleBookTest {
    @Test
    void every_example_of_the_shipped_book_holds() throws IOException {
        ShippedRules shipped = ShippedRules.alone();

        assertEquals(List.of(), RuleCheck.of(shipped.book(), shipped.book()));
        assertTrue(
                shipped.book().rules().stream()
                                .mapToInt(rule -> rule.examples().size())
                                .sum()
                        > 90,
                "examples were tried");
    }

    @Test
    void what_it_finds_are_words_of_the_portal() throws IOException {
        Set<String> traps = ShippedRules.alone().book().rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.TRAP)
                .map(Rule::label)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Arrays.stream(Trap.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), traps);
    }

    @Test
    void every_cell_of_the_allocation_gets_its_answer() throws IOException {
        List<SuggestedPosition> positions = new ContractReader(
                        ShippedRules.alone().book())
                .read("Nothing of interest.", List.of(new Clause(null, null, 0, 0, 20)))
                .positions();

        assertEquals(Artefact.values().length * Right.values().length, positions.size());
        for (SuggestedPosition position : positions) {
            Artefact.valueOf(position.artefact());
            Right.valueOf(position.right());
            assertEquals(Position.SILENT, Position.valueOf(position.position()));
        }
    }

    @Test
    void a_book_that_makes_no_sense_is_told_line_by_line() {
        assertEquals(
                List.of(
                        new Problem(1, Code.NOT_UNDERSTOOD, "words about fees"),
                        new Problem(4, Code.NOT_UNDERSTOOD, "when who VENDOR BUYER"),
                        new Problem(2, Code.RULE_INCOMPLETE, "fees"),
                        new Problem(2, Code.EXAMPLES_MISSING, "fees")),
                RuleBookReader.read("""
                        words about fees
                        rule fees
                          finds TRAP SURVIVAL
                          when who VENDOR BUYER
                        """).problems());
    }

    @Test
    void phrases_and_codes_nobody_knows_are_told() throws IOException {
        assertEquals(List.of(Code.UNKNOWN_LIST), codes("list FEES\n  monthly @NOBODY\n"));
        assertEquals(List.of(Code.PHRASE), codes("list FEES\n  [monthly|yearly fee\n"));
        assertEquals(List.of(Code.PHRASE), codes("list ONE\n  @TWO fee\nlist TWO\n  @ONE fee\n"));
        assertEquals(List.of(Code.UNKNOWN_LIST), codes("""
                        rule fees
                          finds TRAP SURVIVAL
                          when has MOONSHINE
                          must: A.
                          must not: B.
                        """));
    }

    @Test
    void a_practice_adds_words_to_the_grammar_one_by_one() throws IOException {
        String clause = "We may, verily, use Customer Data to train our models.";
        ShippedRules more = ShippedRules.with("list ADVERB\n  verily\n");
        ShippedRules wrong = ShippedRules.with("list ADVERB\n  in truth\n");

        assertEquals(List.of(), RuleCheck.of(more.book(), more.additions()));
        assertTrue(new ContractReader(more.book()).explain(clause).contains("WHO[VENDOR]"));
        assertEquals(List.of(new Problem(1, Code.PHRASE, "in truth")), RuleCheck.of(wrong.book(), wrong.additions()));
    }

    @Test
    void a_practice_adds_words_to_the_lists_that_are_there() throws IOException {
        String clause = "Vendor may utilise the widgets Customer keeps here to improve its services.";
        ContractReader shipped = new ContractReader(ShippedRules.alone().book());
        ContractReader extended = new ContractReader(ShippedRules.with("list INPUTS\n  widgets Customer keeps here\n")
                .book());

        assertEquals(Set.of(), shipped.label(clause).labels(Rule.Kind.TRAP));
        assertEquals(Set.of("IMPROVE_SERVICES"), extended.label(clause).labels(Rule.Kind.TRAP));
    }

    private static List<Code> codes(String additions) throws IOException {
        ShippedRules rules = ShippedRules.with(additions);
        assertEquals(List.of(), rules.problems());
        return RuleCheck.of(rules.book(), rules.additions()).stream()
                .map(Problem::code)
                .distinct()
                .toList();
    }
}
