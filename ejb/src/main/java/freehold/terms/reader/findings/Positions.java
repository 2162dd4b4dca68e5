package freehold.terms.reader.findings;

import freehold.terms.reader.Clause;
import freehold.terms.reader.findings.Reading.Place;
import freehold.terms.reader.findings.Reading.SuggestedPosition;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.Rule;
import freehold.terms.reader.rules.RuleBook;
import freehold.terms.reader.rules.WordList;
import freehold.terms.reader.structure.Definition;
import freehold.terms.reader.structure.Definitions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the document puts each right in each artefact. Where statements differ the worst for the buyer counts, for that
 * is what the vendor will rely on. Silence is said only when every statement was asked and none answered.
 */
final class Positions {
    /** The six artefacts, in the order everybody names them. */
    static final List<String> ARTEFACTS =
            List.of("INPUTS", "PROMPTS", "OUTPUTS", "FINE_TUNED_MODELS", "EMBEDDINGS", "DERIVATIVE_WORKS");

    private static final String SILENT = "SILENT";
    private static final int EVIDENCE = 5;

    private final Definitions definitions;
    private final RuleBook book;
    private final List<Rule> rules;
    private final Map<Cell, Found> found = new HashMap<>();

    Positions(List<ClauseReading> readings, List<Clause> clauses, Definitions definitions, RuleBook book) {
        this.definitions = definitions;
        this.book = book;
        this.rules = book.rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.POSITION)
                .toList();
        for (int i = 0; i < readings.size(); i++) {
            for (Statement statement : readings.get(i).statements()) {
                if (!statement.has(Slot.FORCE, "SAID")) {
                    ask(readings.get(i).words(), statement, i, clauses.get(i).start());
                }
            }
        }
    }

    private record Cell(String artefact, String right) {}

    private static final class Found {
        private String rung = "";
        private final List<Place> evidence = new ArrayList<>();
    }

    private void ask(Words words, Statement statement, int clause, int offset) {
        int start = offset + words.start(statement.from());
        int end = offset + words.end(Math.max(statement.from(), statement.to() - 1));
        Set<String> artefacts = artefacts(statement, start, end);
        if (artefacts.isEmpty()) {
            return;
        }
        Place place = new Place(clause, start, end);
        for (Rule rule : rules) {
            if (rule.holds(statement)) {
                artefacts.forEach(artefact -> keep(new Cell(artefact, rule.right()), rule.label(), place));
            }
        }
    }

    private Set<String> artefacts(Statement statement, int start, int end) {
        Set<String> artefacts = new TreeSet<>(statement.of(Slot.ARTEFACT));
        artefacts.addAll(definitions.artefactsOf(start, end));
        artefacts.retainAll(ARTEFACTS);
        if (artefacts.isEmpty() && statement.has(Slot.WHAT, "CONTENT")) {
            // Any right in it: what the sentence named before; else what the customer brought.
            artefacts.addAll(statement.of(Slot.SENTENCE));
            artefacts.retainAll(ARTEFACTS);
            if (artefacts.isEmpty()) {
                artefacts.add("INPUTS");
            }
        }
        return artefacts;
    }

    private void keep(Cell cell, String rung, Place place) {
        Found there = found.computeIfAbsent(cell, each -> new Found());
        List<String> ladder = book.ladders().getOrDefault(cell.right(), List.of());
        if (there.rung.isEmpty() || ladder.indexOf(rung) < ladder.indexOf(there.rung)) {
            there.rung = rung;
            there.evidence.clear();
        }
        if (there.rung.equals(rung) && there.evidence.size() < EVIDENCE) {
            there.evidence.add(place);
        }
    }

    /** Every cell, artefact by artefact. */
    List<SuggestedPosition> all() {
        List<SuggestedPosition> all = new ArrayList<>();
        for (String artefact : ARTEFACTS) {
            List<String> searched = searched(artefact);
            for (String right : book.ladders().keySet()) {
                Found there = found.get(new Cell(artefact, right));
                all.add(new SuggestedPosition(
                        artefact,
                        right,
                        there == null ? SILENT : there.rung,
                        there == null ? List.of() : there.evidence,
                        searched));
            }
        }
        return all;
    }

    /** What was looked for: the phrases of the artefact's list, and the document's own terms that cover it. */
    private List<String> searched(String artefact) {
        Set<String> searched = new TreeSet<>();
        for (Definition definition : definitions.all()) {
            if (definition.artefacts().contains(artefact)) {
                searched.add(definition.term());
            }
        }
        List<String> all = new ArrayList<>(searched);
        for (WordList list : book.lists().values()) {
            if (list.role() == WordList.Role.ARTEFACT && list.code().equals(artefact)) {
                list.phrases().stream().filter(Positions::isPlain).forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isPlain(String phrase) {
        return phrase.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
    }
}
