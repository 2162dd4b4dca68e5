package freehold.terms.reader;

import freehold.terms.reader.findings.ContractReader;
import freehold.terms.reader.rules.Rule;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Scores the labels of the reader on files of labelled clauses, one JSON object a line, and prints precision, recall
 * and F1: for each label, over the five traps, and over the artefacts; for the labels their maker was sure of, and for
 * all.
 */
public final class LabelMeasurement {
    private LabelMeasurement() {}

    /** Measures the files named, with the shipped rules. */
    public static void main(String[] files) throws IOException {
        ContractReader reader = new ContractReader(ShippedRules.alone().book());
        for (String file : files) {
            Score firm = new Score();
            Score all = new Score();
            for (JsonObject clause : LabelledClauses.in(Path.of(file))) {
                ContractReader.Said said = reader.label(clause.getString("plain"));
                score(all, clause, said);
                if (!clause.getBoolean("doubtful", false)) {
                    score(firm, clause, said);
                }
            }
            System.out.println(file);
            for (Map.Entry<String, Score.Counts> entry : all.counts().entrySet()) {
                System.out.printf(
                        Locale.ROOT,
                        "  %-28s firm %s   all %s%n",
                        entry.getKey(),
                        firm.counts().getOrDefault(entry.getKey(), new Score.Counts()),
                        entry.getValue());
            }
        }
    }

    static void score(Score score, JsonObject clause, ContractReader.Said said) {
        score.add("artefacts", LabelledClauses.labels(clause, "artefacts"), said.artefacts(), true);
        score.add("the five traps", LabelledClauses.labels(clause, "traps"), LabelledClauses.five(said), true);
        score.add(
                "restrictions",
                LabelledClauses.labels(clause, "restrictions"),
                said.labels(Rule.Kind.RESTRICTION),
                false);
        score.add("indemnity", LabelledClauses.labels(clause, "indemnity"), LabelledClauses.indemnity(said), false);
    }
}
