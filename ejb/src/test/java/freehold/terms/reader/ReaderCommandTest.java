package freehold.terms.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.terms.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader as a program: its answers, its exit codes, and its end when a document wants to hurt it. */
class ReaderCommandTest {
    @TempDir
    private Path folder;

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
        assertTrue(answer.startsWith("{\"outcome\":\"REFUSED\",\"reason\":\"WRONG_TYPE\",\"format\":null,"), answer);
    }

    @Test
    void a_command_line_without_sense_is_told_so() {
        answer(ReaderCommand.USAGE);
        answer(ReaderCommand.USAGE, "paint", "x");
        answer(ReaderCommand.USAGE, "extract", folder.resolve("missing").toString());
        assertTrue(answer(ReaderCommand.READ, "--help").contains("Exit codes"));
    }

    @Test
    void what_takes_too_long_is_told_from_what_is_too_large() {
        assertEquals(RefusedDocument.Reason.TIMED_OUT, refusal(arguments -> {
            LockSupport.parkNanos(Duration.ofMinutes(1).toNanos());
            return Map.of();
        }));
        assertEquals(RefusedDocument.Reason.OUT_OF_MEMORY, refusal(arguments -> {
            throw new OutOfMemoryError("Java heap space");
        }));
    }

    private static RefusedDocument.Reason refusal(ReaderCommand.Command command) {
        return assertThrows(
                        RefusedDocument.class, () -> ReaderCommand.within(Duration.ofMillis(200), command, List.of()))
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

    private static String answer(int code, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream complaints = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        assertEquals(code, ReaderCommand.run(List.of(arguments), out, complaints));
        return out.toString(StandardCharsets.UTF_8);
    }
}
