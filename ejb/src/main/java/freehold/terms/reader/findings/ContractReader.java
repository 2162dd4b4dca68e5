package freehold.terms.reader.findings;

import freehold.terms.reader.Clause;
import freehold.terms.reader.findings.ClauseReading.Looked;
import freehold.terms.reader.findings.Reading.Spoken;
import freehold.terms.reader.findings.Tags.DefinedUse;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Rule;
import freehold.terms.reader.rules.RuleBook;
import freehold.terms.reader.rules.WordList;
import freehold.terms.reader.structure.Definitions;
import freehold.terms.reader.structure.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads vendor terms by a rule book, as the buyer's lawyer would: who may do what with what, for which purpose, under
 * which limit. Everything it finds it can show in the text; what it does not find, it says it looked for.
 */
public final class ContractReader {
    private static final int OFTEN = 3;
    private static final Coined NOTHING_COINED = new Coined(Map.of());

    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final List<Rule> rules;

    /** A reader by this book. */
    public ContractReader(RuleBook book) {
        this.book = book;
        this.vocabulary = Vocabulary.of(book);
        this.rules = book.rules().stream()
                .filter(rule ->
                        rule.kind() != Rule.Kind.POSITION && !rule.label().equals(Loops.LABEL))
                .toList();
    }

    /**
     * What one clause says when it is read by itself.
     *
     * @param artefacts codes of the artefacts it speaks of
     * @param findings what the rules find in it
     */
    public record Said(Set<String> artefacts, List<Finding> findings) {
        public Said {
            artefacts = Set.copyOf(artefacts);
            findings = List.copyOf(findings);
        }

        /** The labels of one kind. */
        public Set<String> labels(Rule.Kind kind) {
            Set<String> labels = new TreeSet<>();
            for (Finding finding : findings) {
                if (finding.rule().kind() == kind) {
                    labels.add(finding.rule().label());
                }
            }
            return labels;
        }
    }

    /** Reads one clause as if it were alone in the world. */
    public Said label(String clause) {
        Looked looked = Looked.at(clause, vocabulary);
        ClauseReading reading =
                ClauseReading.of(looked, vocabulary, looked.names(), new Coined(looked.coined()), List.of());
        return new Said(reading.artefacts(), reading.findings(rules, 0, 0));
    }

    /** The statements of one clause, in short, for whoever mends a rule. */
    public String explain(String clause) {
        Looked looked = Looked.at(clause, vocabulary);
        return ClauseReading.of(looked, vocabulary, looked.names(), new Coined(looked.coined()), List.of())
                .explain();
    }

    /**
     * Reads a whole document.
     *
     * @param text its text
     * @param clauses its clauses, in order
     */
    public Reading read(String text, List<Clause> clauses) {
        Structure structure = Structure.of(text, clauses, this::artefactsOf);
        List<Looked> looked = new ArrayList<>(clauses.size());
        Map<String, Integer> named = new HashMap<>();
        Map<List<String>, List<WordList>> coined = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            Looked one = Looked.at(text.substring(clause.start(), clause.end()), vocabulary);
            one.names().forEach(name -> named.merge(name, 1, Integer::sum));
            coined.putAll(one.coined());
            looked.add(one);
        }
        Set<String> vendor = vendor(named);
        Coined terms = new Coined(coined);
        List<ClauseReading> readings = new ArrayList<>(clauses.size());
        List<Spoken> spoken = new ArrayList<>(clauses.size());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            int start = clauses.get(i).start();
            List<DefinedUse> content = byDefinition(looked.get(i).words(), start, structure.definitions());
            ClauseReading reading = ClauseReading.of(looked.get(i), vocabulary, vendor, terms, content);
            readings.add(reading);
            Set<String> said = reading.artefacts();
            Set<String> defined = new TreeSet<>(
                    structure.definitions().artefactsOf(start, clauses.get(i).end()));
            defined.removeAll(said);
            spoken.add(new Spoken(said, defined));
            findings.addAll(reading.findings(rules, i, start));
        }
        findings.addAll(Loops.in(readings, clauses, structure.definitions(), book));
        findings.sort(java.util.Comparator.comparingInt(Finding::start));
        return new Reading(
                structure,
                spoken,
                findings,
                new Positions(readings, clauses, structure.definitions(), book).all(),
                Contradictions.among(findings, structure.precedence()));
    }

    private Set<String> artefactsOf(String text) {
        return ClauseReading.of(Looked.at(text, vocabulary), vocabulary, Set.of(), NOTHING_COINED, List.of())
                .artefacts();
    }

    /** Those names the document uses again and again; in a short one any. */
    private static Set<String> vendor(Map<String, Integer> named) {
        int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<String> names = new TreeSet<>();
        named.forEach((name, times) -> {
            if (times * OFTEN >= most) {
                names.add(name);
            }
        });
        return names;
    }

    /** The words of a clause that mean the customer's content because the document says so elsewhere. */
    private static List<DefinedUse> byDefinition(Words words, int offset, Definitions definitions) {
        List<DefinedUse> found = new ArrayList<>();
        if (words.size() == 0) {
            return found;
        }
        int last = words.end(words.size() - 1);
        for (Definitions.Use use : definitions.uses(offset, offset + last)) {
            int from = words.indexOf(use.start() - offset);
            int to = words.indexOf(use.end() - offset - 1) + 1;
            Set<String> artefacts = definitions.artefacts(use.term());
            if (from >= 0 && to > from && !artefacts.isEmpty()) {
                found.add(new DefinedUse(from, to, artefacts));
            }
        }
        return found;
    }
}
