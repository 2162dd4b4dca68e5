package freehold.terms.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.terms.Unreadable;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader as a program: its answers, its exit codes, and its end when a document wants to hurt it. */
class ReaderCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private String given = "";

    @Test
    void a_document_is_answered_with_one_json_document() {
        Path file = Documents.text(folder.resolve("x.txt"), Documents.CLAUSE);
        assertEquals(
                "{\"outcome\":\"READ\",\"format\":\"TEXT\",\"pages\":null,\"text\":\"" + Documents.CLAUSE
                        + "\",\"clauses\":[{\"number\":\"1\",\"heading\":\"Ownership\",\"depth\":0,\"start\":0,\"end\":"
                        + Documents.CLAUSE.length() + "}]}\n",
                answer(ReaderCommand.READ, "extract", file.toString(), "--name", "terms.txt"));
    }

    @Test
    void a_refusal_has_an_exit_code_of_its_own() {
        Path file = Documents.bytes(folder.resolve("x.pdf"), new byte[] {0, 1, 2});
        String answer = answer(ReaderCommand.REFUSED, "extract", file.toString());
        assertTrue(
                answer.startsWith(
                        "{\"file\":\"x.pdf\",\"outcome\":\"REFUSED\",\"reason\":\"WRONG_TYPE\",\"format\":null,"),
                answer);
    }

    @Test
    void a_command_line_without_sense_is_told_so() {
        answer(ReaderCommand.USAGE);
        answer(ReaderCommand.USAGE, "paint", "x");
        answer(ReaderCommand.USAGE, "read");
        answer(ReaderCommand.USAGE, "read", "a", "b", "--name", "c");
        answer(ReaderCommand.USAGE, "read", "a", "--colour", "blue");
        assertTrue(answer(ReaderCommand.READ, "--help").contains("Exit codes"));
    }

    @Test
    void what_takes_too_long_is_told_from_what_is_too_large() {
        assertEquals(RefusedDocument.Reason.TIMED_OUT, refusal(() -> {
            LockSupport.parkNanos(Duration.ofMinutes(1).toNanos());
            return "";
        }));
        assertEquals(RefusedDocument.Reason.OUT_OF_MEMORY, refusal(() -> {
            throw new OutOfMemoryError("Java heap space");
        }));
    }

    private static RefusedDocument.Reason refusal(Bounded.Work<String> work) {
        return assertThrows(RefusedDocument.class, () -> Bounded.within(Duration.ofMillis(200), work))
                .reason();
    }

    @Test
    void every_reason_of_the_reader_is_one_the_portal_knows() {
        for (RefusedDocument.Reason reason : RefusedDocument.Reason.values()) {
            assertEquals(reason.name(), Unreadable.valueOf(reason.name()).name());
        }
    }

    @Test
    void in_its_own_process_a_bomb_ends_as_a_refusal() throws IOException, InterruptedException {
        assertTrue(child(Documents.docxBomb(folder.resolve("x.docx"))).contains("\"reason\":\"TOO_LARGE\""));
    }

    @Test
    void in_its_own_process_a_pdf_of_folded_gigabytes_ends_as_a_refusal() throws IOException, InterruptedException {
        String answer = child(foldedPdf(folder.resolve("x.pdf")));
        assertTrue(answer.contains("\"outcome\":\"REFUSED\""), answer);
    }

    /** One page whose content is a gigabyte of the same operator, folded a thousandfold. */
    private static Path foldedPdf(Path file) throws IOException {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(folded)) {
            byte[] piece = "q Q (word) ".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 900; i++) {
                out.write(piece);
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            String head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                    + "4 0 obj<</Filter/FlateDecode/Length " + folded.size() + ">>stream\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            folded.writeTo(out);
            out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        }
        return file;
    }

    private String child(Path document) throws IOException, InterruptedException {
        File answer = folder.resolve("answer.json").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReaderCommand.class.getName(),
                        "extract",
                        document.toString())
                .redirectOutput(answer)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "no end");
        String json = Files.readString(answer.toPath(), StandardCharsets.UTF_8);
        assertEquals(ReaderCommand.REFUSED, process.exitValue(), json);
        return json;
    }

    @Test
    void a_reading_tells_structure_findings_and_positions() {
        Path file = Documents.text(folder.resolve("x.txt"), """
                1. Definitions. "Customer Content" means the Inputs and the Outputs.

                2. Licence. Customer grants Vendor and its affiliates a perpetual licence to use Customer Content to \
                improve the services of Vendor.
                """);
        JsonObject reading = json(answer(ReaderCommand.READ, "read", file.toString(), "--name", "terms.txt"));

        assertEquals("terms.txt", reading.getString("file"));
        assertEquals(
                Set.of("IMPROVE_SERVICES", "AFFILIATE_LICENCE", "SURVIVAL"),
                labels(reading.getJsonArray("findings"), "label"));
        JsonObject licence = reading.getJsonArray("clauses").getJsonObject(1);
        assertEquals(Set.of("OUTPUTS"), strings(licence.getJsonArray("byDefinition")));
        JsonObject trap = reading.getJsonArray("findings").getJsonObject(0);
        String text = reading.getString("text");
        assertTrue(
                text.substring(trap.getInt("start"), trap.getInt("end")).startsWith("Customer grants Vendor"),
                "a finding shows the statement it rests on");
        assertEquals(30, reading.getJsonArray("positions").size(), "every artefact and right has its answer");
        assertTrue(
                reading.getJsonArray("positions").getValuesAs(JsonObject.class).stream()
                        .filter(position -> position.getString("position").equals("SILENT"))
                        .allMatch(position -> position.getJsonArray("evidence").isEmpty()
                                && !position.getJsonArray("searched").isEmpty()),
                "silence tells what was searched for");
    }

    @Test
    void a_file_that_cannot_be_read_keeps_no_other_from_being_read() {
        Path bad = Documents.bytes(folder.resolve("bad.pdf"), new byte[] {0, 1, 2});
        Path good = Documents.text(folder.resolve("good.txt"), Documents.CLAUSE);
        String missing = folder.resolve("missing.txt").toString();
        List<String> answers = answer(ReaderCommand.REFUSED, "read", bad.toString(), missing, good.toString())
                .lines()
                .toList();

        assertEquals(2, answers.size());
        assertEquals("REFUSED", json(answers.get(0)).getString("outcome"));
        assertEquals("READ", json(answers.get(1)).getString("outcome"));
        assertTrue(complaints.toString(StandardCharsets.UTF_8).contains("missing.txt"));
    }

    @Test
    void clauses_are_labelled_line_by_line_in_their_order() {
        given = """
                {"id":"b","plain":"We will not use your prompts to train our models."}
                no clause

                {"id":"a","plain":"Our liability will not exceed the fees paid in twelve months.","more":1}
                """;
        List<String> answers = answer(ReaderCommand.REFUSED, "label").lines().toList();

        assertEquals(
                List.of(
                        "{\"id\":\"b\",\"artefacts\":[\"PROMPTS\"],\"traps\":[],"
                                + "\"restrictions\":[\"NO_TRAINING\"],\"indemnity\":[]}",
                        "{\"id\":\"a\",\"artefacts\":[],\"traps\":[],"
                                + "\"restrictions\":[],\"indemnity\":[\"LIABILITY_CAP\"]}"),
                answers);
        assertTrue(complaints.toString(StandardCharsets.UTF_8).contains("line 2"));
    }

    @Test
    void a_clause_is_explained_statement_by_statement() {
        given = "Vendor will not use Customer Data to train its models.";
        assertEquals(
                "WHO[VENDOR] WITH[CUSTOMER] FORCE[FORBIDS, MUST_NOT] DOES[TRAIN, USE] WHAT[CONTENT]"
                        + " ARTEFACT[INPUTS] FOR[TRAIN]  <Vendor will not use Customer Data to train its models.> @will",
                answer(ReaderCommand.READ, "explain").lines().findFirst().orElseThrow());
    }

    @Test
    void two_versions_are_told_apart_by_what_they_say() {
        Path old = Documents.text(folder.resolve("old.txt"), """
                1. Use. Vendor will not use Customer Data to train its models.

                2. Law. The law of Sweden governs this agreement.
                """);
        Path young = Documents.text(folder.resolve("new.txt"), """
                1. Use. Vendor may use Customer Data to train its models.

                2. Law. The law of Sweden governs this agreement.
                """);
        JsonObject difference = json(answer(ReaderCommand.READ, "diff", old.toString(), young.toString()));

        assertEquals(
                List.of("REWORDED", "SAME"),
                difference.getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                        .map(change -> change.getString("change"))
                        .toList());
        assertEquals(
                1, difference.getJsonObject("findings").getJsonArray("gone").size());
        assertEquals(1, difference.getJsonObject("findings").getJsonArray("new").size());
        assertEquals(Set.of("USED_TO_IMPROVE"), labels(difference.getJsonArray("positions"), "to"));
    }

    @Test
    void additions_to_the_rule_book_are_proved_before_they_are_used() {
        String sound = """
                list SCRAPING
                  scrap*; harvest*
                rule no-scraping
                  finds TRAP SURVIVAL
                  when force PERMITS, has SCRAPING
                  must: Vendor may harvest the pages Customer uploads.
                  must not: Vendor may host the pages Customer uploads.
                """;
        Path rules = Documents.text(folder.resolve("sound.rules"), sound);
        assertEquals(
                "{\"outcome\":\"SOUND\",\"rules\":1,\"examples\":2,\"problems\":[]}\n",
                answer(ReaderCommand.READ, "check", rules.toString()));

        Path unsound = Documents.text(folder.resolve("unsound.rules"), sound.replace("may host", "may scrape"));
        JsonObject problem = json(answer(ReaderCommand.UNSOUND, "check", unsound.toString()))
                .getJsonArray("problems")
                .getJsonObject(0);
        assertEquals(7, problem.getInt("line"));
        assertEquals("MUST_NOT_FAILED", problem.getString("code"));

        given = "{\"id\":\"1\",\"plain\":\"Vendor may harvest the pages Customer uploads.\"}\n";
        assertTrue(
                answer(ReaderCommand.READ, "label", "--rules", rules.toString()).contains("[\"SURVIVAL\"]"));
    }

    private static Set<String> labels(JsonArray all, String name) {
        return all.getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString(name))
                .collect(Collectors.toSet());
    }

    private static Set<String> strings(JsonArray all) {
        return all.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private String answer(int code, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream complain = new PrintStream(complaints, true, StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(given.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                code,
                ReaderCommand.run(List.of(arguments), in, out, complain),
                () -> complaints.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
