package freehold.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader truly says of the demo's terms, and whether the portal has a word for all of it. */
class ReaderVocabularyTest {
    @TempDir
    private Path folder;

    @Test
    void every_finding_of_the_reader_arrives_with_all_its_words() throws Exception {
        Path documents = Path.of(Objects.requireNonNull(Documents.class.getResource("/freehold/demo/terms"))
                .toURI());
        int seen = 0;
        try (Stream<Path> files = Files.list(documents)) {
            for (Path document : files.sorted().toList()) {
                seen += arrives(document);
            }
        }
        assertTrue(seen > 80, "findings were seen: " + seen);
    }

    private int arrives(Path document) throws IOException, InterruptedException {
        Path said = folder.resolve(document.getFileName() + ".json");
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "freehold.terms.reader.ReaderCommand",
                        "read",
                        document.toString())
                .redirectOutput(said.toFile())
                .redirectError(new File(folder.toFile(), "complaints"))
                .start();
        assertEquals(0, reader.waitFor(), document.toString());

        JsonArray findings;
        try (JsonReader json = Json.createReader(Files.newInputStream(said))) {
            findings = json.readObject().getJsonArray("findings");
        }
        List<Recognised> recognised = ReaderJson.answer(said).understanding().recognised();

        assertFalse(findings.isEmpty(), document.toString());
        assertEquals(findings.size(), recognised.size(), document.toString());
        known(findings, "who", Actor.values());
        known(findings, "force", Force.values());
        known(findings, "does", Deed.values());
        known(findings, "what", Matter.values());
        known(findings, "purposes", Purpose.values());
        known(findings, "limits", Limit.values());
        return findings.size();
    }

    private static void known(JsonArray findings, String name, Enum<?>... words) {
        Set<String> codes = new TreeSet<>();
        for (JsonObject finding : findings.getValuesAs(JsonObject.class)) {
            JsonValue value = finding.get(name);
            if (value instanceof JsonArray several) {
                several.getValuesAs(JsonString.class).forEach(code -> codes.add(code.getString()));
            } else if (value instanceof JsonString one) {
                codes.add(one.getString());
            }
        }
        codes.removeAll(Arrays.stream(words).map(Enum::name).collect(Collectors.toSet()));
        assertEquals(Set.of(), codes, name);
    }
}
