package freehold.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Has a document read in a JVM of its own, with 384 MB of heap and 30 seconds: whatever the document does to it, the
 * portal goes on. The child knows nothing of the portal but the file.
 */
@Dependent
public class ReaderProcess {
    private static final Logger LOG = Logger.getLogger(ReaderProcess.class.getName());
    private static final int HEAP_MB = 384;
    private static final int SECONDS = 30;
    private static final int REFUSED = 3;

    /**
     * Bytes an answer may have: 1,200,000 characters of text and as many of headings, six bytes each when escaped, and
     * 5,000 clauses. It is held as a tree, and whatever goes wrong in the child must not fill the portal.
     */
    private static final long ANSWER_BYTES = 16L * 1024 * 1024;

    /**
     * All the child is told of the portal's environment, which holds the passwords of its database and of its login.
     * Without a locale it could not find a file whose path is not plain ASCII; Windows needs its root.
     */
    private static final Set<String> TOLD = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private final ReaderJar jar;

    @Inject
    public ReaderProcess(ReaderJar jar) {
        this.jar = jar;
    }

    /** Reads a file; what cannot be read is an answer, too. */
    public ReaderAnswer read(Path file, String fileName) throws IOException, InterruptedException {
        Path readerJar = jar.path().orElseThrow(() -> new IllegalStateException("the reader's jar was not unpacked"));
        // The child ends without tidying up, so what it leaves lies in a folder that goes with it.
        Path scratch = Files.createTempDirectory("freehold-read");
        Path answer = scratch.resolve("answer.json");
        try {
            ProcessBuilder reader = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + HEAP_MB + "m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Djava.io.tmpdir=" + scratch,
                            "-jar",
                            readerJar.toString(),
                            "extract",
                            file.toString(),
                            "--name",
                            fileName))
                    .redirectOutput(answer.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            reader.environment().keySet().retainAll(TOLD);
            Process child = reader.start();
            child.getOutputStream().close();
            if (!child.waitFor(SECONDS, TimeUnit.SECONDS)) {
                child.destroyForcibly().waitFor();
                return ReaderAnswer.refused(Unreadable.TIMED_OUT);
            }
            if (child.exitValue() != 0 && child.exitValue() != REFUSED) {
                LOG.log(Level.WARNING, "the reader ended with {0}", child.exitValue());
                return ReaderAnswer.refused(Unreadable.BROKEN);
            }
            if (Files.size(answer) > ANSWER_BYTES) {
                LOG.log(Level.WARNING, "the reader answered with {0} bytes", Files.size(answer));
                return ReaderAnswer.refused(Unreadable.BROKEN);
            }
            return parse(answer);
        } finally {
            try (Stream<Path> left = Files.walk(scratch)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private static ReaderAnswer parse(Path answer) throws IOException {
        try (InputStream in = Files.newInputStream(answer);
                JsonReader reader = Json.createReader(in)) {
            JsonObject said = reader.readObject();
            if (said.containsKey("reason")) {
                return ReaderAnswer.refused(Unreadable.valueOf(said.getString("reason")));
            }
            List<ClauseSpan> clauses = said.getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                    .map(clause -> new ClauseSpan(
                            text(clause, "number"),
                            text(clause, "heading"),
                            clause.getInt("depth"),
                            clause.getInt("start"),
                            clause.getInt("end")))
                    .toList();
            return new ReaderAnswer(
                    Optional.empty(),
                    Optional.of(Format.valueOf(said.getString("format"))),
                    said.get("pages") instanceof JsonNumber pages ? pages.intValue() : null,
                    said.getString("text"),
                    clauses);
        } catch (JsonException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the reader's answer makes no sense", e);
            return ReaderAnswer.refused(Unreadable.BROKEN);
        }
    }

    private static @Nullable String text(JsonObject clause, String name) {
        return clause.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL ? null : clause.getString(name);
    }
}
