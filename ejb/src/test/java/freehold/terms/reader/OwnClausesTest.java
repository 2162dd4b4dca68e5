package freehold.terms.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.terms.reader.findings.ContractReader;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Clauses written for this project and labelled by hand: some as vendors usually write, some of every kind of vendor
 * and with many near misses, and some as hardly anybody writes. The floors are what the reader reaches; whoever mends a
 * rule sees here whether it cost more than it gave.
 */
class OwnClausesTest {
    @Test
    void ordinary_clauses_are_read_well() throws Exception {
        Score score = score("ordinary.jsonl");

        assertTrue(score.f1("= the five traps") > 0.95, () -> score.counts().toString());
        assertTrue(score.f1("= artefacts") > 0.85, () -> score.counts().toString());
        assertTrue(score.f1("LIABILITY_CAP") > 0.9, () -> score.counts().toString());
    }

    @Test
    void vendors_of_every_kind_are_read_well() throws Exception {
        Score score = score("varied.jsonl");

        assertTrue(score.f1("= the five traps") > 0.91, () -> score.counts().toString());
        for (String label : List.of("NO_TRAINING", "DELETION_TIMELINE", "INDEMNITY_EXCLUSION", "LIABILITY_CAP")) {
            assertTrue(score.f1(label) > 0.9, () -> label + " " + score.counts());
        }
        assertTrue(score.f1("= artefacts") > 0.88, () -> score.counts().toString());
    }

    @Test
    void of_unusual_clauses_what_is_found_is_mostly_right() throws Exception {
        Score score = score("unusual.jsonl");

        assertTrue(
                score.precision("= the five traps") > 0.85, () -> score.counts().toString());
        assertTrue(score.f1("= the five traps") > 0.55, () -> score.counts().toString());
        assertTrue(score.f1("= artefacts") > 0.8, () -> score.counts().toString());
    }

    private static Score score(String file) throws IOException, URISyntaxException {
        ContractReader reader = new ContractReader(ShippedRules.alone().book());
        Path clauses = Path.of(Objects.requireNonNull(OwnClausesTest.class.getResource("clauses/" + file))
                .toURI());
        Score firm = new Score();
        for (JsonObject clause : LabelledClauses.in(clauses)) {
            if (!clause.getBoolean("doubtful")) {
                LabelMeasurement.score(firm, clause, reader.label(clause.getString("plain")));
            }
        }
        return firm;
    }
}
