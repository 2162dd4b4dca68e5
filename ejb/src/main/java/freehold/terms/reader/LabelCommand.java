package freehold.terms.reader;

import freehold.terms.reader.findings.ContractReader;
import freehold.terms.reader.findings.ContractReader.Said;
import freehold.terms.reader.rules.Rule;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code label [--rules RULES]}: the labels of single clauses, one JSON line for each line of standard input. */
final class LabelCommand implements ReaderCommand.Command {
    private static final Set<String> TRAPS = Set.of(
            "IMPROVE_SERVICES", "AGGREGATED_DEIDENTIFIED", "STATISTICAL_LEARNING", "AFFILIATE_LICENCE", "SURVIVAL");
    private static final Set<String> INDEMNITY =
            Set.of("OUTPUT_INDEMNITY", "VENDOR_IP_INDEMNITY", "INDEMNITY_EXCLUSION", "LIABILITY_CAP");

    private final InputStream in;

    LabelCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public int run(List<String> given, Output out) throws IOException {
        Arguments arguments = Arguments.of(given, Set.of("rules"));
        if (!arguments.plain().isEmpty()) {
            throw new ReaderCommand.UsageException("label reads standard input");
        }
        ContractReader reader = new ContractReader(arguments.rules().book());
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int code = ReaderCommand.READ;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            JsonObject clause = line.isBlank() ? null : clause(line);
            if (clause != null) {
                out.json(labels(clause.getString("id"), reader.label(clause.getString("plain"))));
            } else if (!line.isBlank()) {
                out.complain("line " + number + ": no JSON object with \"id\" and \"plain\"");
                code = ReaderCommand.REFUSED;
            }
        }
        return code;
    }

    private static @Nullable JsonObject clause(String line) {
        try (JsonReader json = Json.createReader(new StringReader(line))) {
            JsonObject clause = json.readObject();
            boolean whole = clause.get("id") instanceof JsonString && clause.get("plain") instanceof JsonString;
            return whole ? clause : null;
        } catch (JsonException e) {
            return null;
        }
    }

    private static Map<String, ?> labels(String id, Said said) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("artefacts", List.copyOf(new TreeSet<>(said.artefacts())));
        json.put(
                "traps",
                said.labels(Rule.Kind.TRAP).stream().filter(TRAPS::contains).toList());
        json.put("restrictions", List.copyOf(said.labels(Rule.Kind.RESTRICTION)));
        json.put(
                "indemnity",
                said.labels(Rule.Kind.INDEMNITY).stream()
                        .filter(INDEMNITY::contains)
                        .toList());
        return json;
    }
}
