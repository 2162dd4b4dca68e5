package freehold.terms.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to hurt end in a refusal or a bounded result, in half a minute and half a gigabyte. */
class HostileDocumentTest {
    private static final int MILLIS = 30_000;

    @TempDir
    private Path folder;

    @Test
    void documents_made_to_hurt_are_read_or_refused_in_time_and_memory() throws IOException, InterruptedException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        new HostileDocuments(documents).make();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                HostileReading.class.getName()));
        List<Path> files;
        try (Stream<Path> made = Files.list(documents)) {
            files = made.sorted().toList();
        }
        files.forEach(file -> command.add(file.toString()));
        File answer = folder.resolve("answer.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(answer)
                .start();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), "no end");
        String told = Files.readString(answer.toPath(), StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), told);
        for (Path file : files) {
            String line = told.lines()
                    .filter(one -> one.startsWith(file.getFileName() + " "))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(file + " in " + told));
            assertTrue(Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)) < MILLIS, line);
        }
        for (String unbounded : List.of("bomb.docx", "entries.docx", "laughs.docx", "list.html", "pages.pdf")) {
            assertFalse(told.contains(unbounded + " READ"), told);
        }
        assertTrue(told.contains("structure0.txt READ"), told);
    }

    @Test
    void nothing_a_document_names_is_fetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://localhost:" + server.getAddress().getPort() + "/x";
            Path secret = Documents.text(folder.resolve("secret"), "the secret");
            String entities = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + url + "\"> %p; <!ENTITY h SYSTEM \"" + url
                    + "\"><!ENTITY f SYSTEM \"" + secret.toUri() + "\">]>";
            String words = outcome(Documents.rawDocx(
                            folder.resolve("x.docx"),
                            entities + "<document><body><p><r><t>&h;&f;</t></r></p></body></document>"))
                    + outcome(Documents.text(
                            folder.resolve("x.html"),
                            entities + "<html><link href=\"" + url + "\"><img src=\"" + url + "\"><iframe src=\"" + url
                                    + "\"></iframe><p>Terms &f; <object data=\"" + secret.toUri() + "\"></object>"))
                    + outcome(Documents.text(
                            folder.resolve("x.md"),
                            "Terms ![picture](" + url + ") <img src=\"" + secret.toUri() + "\">"))
                    + outcome(Documents.text(
                            folder.resolve("x.pdf"),
                            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + url
                                    + ")>>>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n"
                                    + "4 0 obj<</Length 0/F<</FS/URL/F(" + url + ")>>>>stream\n\nendstream endobj\n"
                                    + "trailer<</Root 1 0 R>>\n%%EOF"));
            assertEquals(0, asked.get());
            assertFalse(words.contains("the secret"), words);
        } finally {
            server.stop(0);
        }
    }

    private static String outcome(Path file) throws IOException {
        try {
            return ExtractCommand.extract(file, String.valueOf(file.getFileName()))
                    .text();
        } catch (RefusedDocument refused) {
            return refused.reason() + " " + refused.detail();
        }
    }
}
