package freehold.terms.reader;

import freehold.terms.reader.findings.ContractReader;
import freehold.terms.reader.rules.Rule;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Clauses with the labels a person gave them, one JSON object a line. */
final class LabelledClauses {
    private static final Set<String> FIVE = Set.of(
            "IMPROVE_SERVICES", "AGGREGATED_DEIDENTIFIED", "STATISTICAL_LEARNING", "AFFILIATE_LICENCE", "SURVIVAL");
    private static final Set<String> INDEMNITY =
            Set.of("OUTPUT_INDEMNITY", "VENDOR_IP_INDEMNITY", "INDEMNITY_EXCLUSION", "LIABILITY_CAP");

    private LabelledClauses() {}

    static List<JsonObject> in(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .map(LabelledClauses::parse)
                .toList();
    }

    private static JsonObject parse(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    static Set<String> labels(JsonObject clause, String kind) {
        return clause.getJsonArray(kind).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
    }

    static Set<String> five(ContractReader.Said said) {
        return only(said.labels(Rule.Kind.TRAP), FIVE);
    }

    static Set<String> indemnity(ContractReader.Said said) {
        return only(said.labels(Rule.Kind.INDEMNITY), INDEMNITY);
    }

    private static Set<String> only(Set<String> labels, Set<String> some) {
        Set<String> kept = new TreeSet<>(labels);
        kept.retainAll(some);
        return kept;
    }
}
