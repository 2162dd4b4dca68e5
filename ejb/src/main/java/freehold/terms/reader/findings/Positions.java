package freehold.terms.reader.findings;

import freehold.terms.reader.Clause;
import freehold.terms.reader.findings.Reading.Place;
import freehold.terms.reader.findings.Reading.SuggestedPosition;
import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.WordList;
import freehold.terms.reader.structure.Definition;
import freehold.terms.reader.structure.Definitions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
    private final Vocabulary vocabulary;
    private final Map<Cell, Found> found = new HashMap<>();

    Positions(List<ClauseReading> readings, List<Clause> clauses, Definitions definitions, Vocabulary vocabulary) {
        this.definitions = definitions;
        this.vocabulary = vocabulary;
        for (int i = 0; i < readings.size(); i++) {
            for (Statement statement : readings.get(i).statements()) {
                if (!statement.has(Slot.FORCE, "SAID")) {
                    ask(readings.get(i), statement, i, clauses.get(i).start());
                }
            }
        }
    }

    private record Cell(String artefact, Ladder right) {}

    private static final class Found {
        private @Nullable Rung rung;
        private final List<Place> evidence = new ArrayList<>();
    }

    private void ask(ClauseReading reading, Statement statement, int clause, int offset) {
        Words words = reading.words();
        int start = offset + words.start(statement.from());
        int end = offset + words.end(Math.max(statement.from(), statement.to() - 1));
        Set<String> artefacts = artefacts(statement, start, end);
        if (artefacts.isEmpty()) {
            return;
        }
        Told told = new Told(statement, days(reading, statement));
        for (Ladder right : Ladder.values()) {
            Rung rung = right.of(told);
            if (rung != null) {
                artefacts.forEach(artefact -> keep(new Cell(artefact, right), rung, new Place(clause, start, end)));
            }
        }
    }

    private Set<String> artefacts(Statement statement, int start, int end) {
        Set<String> artefacts = new TreeSet<>(statement.of(Slot.ARTEFACT));
        artefacts.addAll(definitions.artefactsOf(start, end));
        if (artefacts.isEmpty() && statement.has(Slot.WHAT, "CONTENT")) {
            artefacts.add("INPUTS");
        }
        artefacts.retainAll(ARTEFACTS);
        return artefacts;
    }

    private void keep(Cell cell, Rung rung, Place place) {
        Found there = found.computeIfAbsent(cell, each -> new Found());
        Rung before = there.rung;
        if (before == null || rung.compareTo(before) < 0) {
            there.rung = rung;
            there.evidence.clear();
        }
        if (there.rung == rung && there.evidence.size() < EVIDENCE) {
            there.evidence.add(place);
        }
    }

    /** Every cell, artefact by artefact. */
    List<SuggestedPosition> all() {
        List<SuggestedPosition> all = new ArrayList<>();
        for (String artefact : ARTEFACTS) {
            List<String> searched = searched(artefact);
            for (Ladder right : Ladder.values()) {
                Found there = found.get(new Cell(artefact, right));
                all.add(new SuggestedPosition(
                        artefact,
                        right.name(),
                        there == null ? SILENT : String.valueOf(there.rung),
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
        for (WordList list : vocabulary.lists()) {
            if (list.role() == WordList.Role.ARTEFACT && list.code().equals(artefact)) {
                list.phrases().stream().filter(Positions::isPlain).forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isPlain(String phrase) {
        return phrase.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
    }

    private static @Nullable Integer days(ClauseReading reading, Statement statement) {
        for (Tag tag : reading.tags().within(statement.from(), statement.to())) {
            if (tag.isOf("PERIOD")) {
                return Periods.days(reading.words(), tag.from(), tag.to());
            }
        }
        return null;
    }

    /** A statement, asked by a ladder. */
    private record Told(Statement statement, @Nullable Integer days) implements Ladder.Saying {
        @Override
        public boolean permits() {
            return statement.has(Slot.FORCE, "PERMITS");
        }

        @Override
        public boolean forbids() {
            return statement.has(Slot.FORCE, "FORBIDS");
        }

        @Override
        public boolean forbidden() {
            return statement.has(Slot.FORCE, "MUST_NOT");
        }

        @Override
        public boolean customer() {
            return statement.has(Slot.WHO, "CUSTOMER");
        }

        @Override
        public boolean does(String action) {
            return statement.has(Slot.DOES, action);
        }

        @Override
        public boolean of(String thing) {
            return statement.has(Slot.WHAT, thing);
        }

        @Override
        public boolean with(String party) {
            return statement.has(Slot.WITH, party);
        }

        @Override
        public boolean purpose(String purpose) {
            return statement.has(Slot.FOR, purpose);
        }

        @Override
        public boolean limited(String limit) {
            return statement.has(Slot.LIMIT, limit);
        }

        @Override
        public boolean has(String list) {
            return statement.has(Slot.HAS, list);
        }

        @Override
        public boolean inSentence(String list) {
            return statement.has(Slot.SENTENCE, list);
        }
    }
}
