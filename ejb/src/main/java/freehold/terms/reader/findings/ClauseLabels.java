package freehold.terms.reader.findings;

import freehold.terms.reader.language.Lexicon;
import freehold.terms.reader.rules.Rule;
import freehold.terms.reader.rules.RuleBook;
import freehold.terms.reader.rules.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads single clauses by a rule book, each as if it were alone in the world. */
public final class ClauseLabels {
    private final RuleBook book;
    private final Lexicon lexicon;
    private final List<WordList> lists;

    /** By this book. */
    public ClauseLabels(RuleBook book) {
        this.book = book;
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        book.lists().forEach((name, list) -> phrases.put(name, list.phrases()));
        this.lexicon = Lexicon.of(phrases);
        this.lists = new ArrayList<>(book.lists().values());
    }

    /**
     * What one clause says.
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

    /** Reads a clause. */
    public Said read(String clause) {
        return read(clause, 0, 0, Set.of());
    }

    Said read(String clause, int index, int offset, Set<String> vendorNames) {
        ClauseReading reading = ClauseReading.of(clause, lexicon, lists, vendorNames);
        return new Said(reading.artefacts(), reading.findings(book, index, offset));
    }

    /** What the statements of a clause are, for whoever mends a rule. */
    public String explain(String clause) {
        ClauseReading reading = ClauseReading.of(clause, lexicon, lists, Set.of());
        StringBuilder told = new StringBuilder();
        for (Statement statement : reading.statements()) {
            told.append(statement.brief())
                    .append(" <")
                    .append(reading.words().quote(statement.from(), Math.min(statement.to(), statement.from() + 14)))
                    .append("> @")
                    .append(reading.words().at(statement.head()))
                    .append('\n');
        }
        return told.toString();
    }
}
