package freehold.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Has a document read in a JVM of its own, with 384 MB of heap and 30 seconds: whatever the document does to it, the
 * portal goes on. The child knows nothing of the portal but the files it is handed.
 */
@Dependent
public class ReaderProcess {
    private static final Logger LOG = Logger.getLogger(ReaderProcess.class.getName());
    private static final int HEAP_MB = 384;
    private static final int SECONDS = 30;
    private static final int REFUSED = 3;
    private static final int UNSOUND = 4;

    /** The command that reads a document and says what it makes of it. */
    private static final String READ = "read";

    /**
     * Bytes an answer may have: 1,200,000 characters of text and as many of headings, six bytes each when escaped,
     * 5,000 clauses, and some thousand findings. It is held as a tree, and whatever goes wrong in the child must not
     * fill the portal.
     */
    private static final long ANSWER_BYTES = 20L * 1024 * 1024;

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

    /**
     * Reads a file; what cannot be read is an answer, too.
     *
     * @param rules what the practice adds to the rule book; empty for nothing
     */
    public ReaderAnswer read(Path file, String fileName, String rules) throws IOException, InterruptedException {
        return inScratch(scratch -> {
            List<String> command = new ArrayList<>(List.of(READ, file.toString(), "--name", fileName));
            if (!rules.isBlank()) {
                command.add("--rules");
                command.add(written(scratch, rules).toString());
            }
            Said said = say(scratch, command);
            if (!said.inTime()) {
                return ReaderAnswer.refused(Unreadable.TIMED_OUT);
            }
            if (said.exit() != 0 && said.exit() != REFUSED) {
                LOG.log(Level.WARNING, "the reader ended with {0}", said.exit());
                return ReaderAnswer.refused(Unreadable.BROKEN);
            }
            return said.fits() ? ReaderJson.answer(said.answer()) : ReaderAnswer.refused(Unreadable.BROKEN);
        });
    }

    /** What the reader makes of a practice's own additions, beside its own rule book; empty when it cannot say. */
    public Optional<RuleCheck> check(String rules) throws IOException, InterruptedException {
        return inScratch(scratch -> {
            Said said = say(scratch, List.of("check", written(scratch, rules).toString()));
            boolean answered = said.inTime() && (said.exit() == 0 || said.exit() == UNSOUND) && said.fits();
            return answered ? ReaderJson.check(said.answer()) : Optional.empty();
        });
    }

    /** The rule book the reader ships with, as text; empty when it cannot say. */
    public Optional<String> rules() throws IOException, InterruptedException {
        return inScratch(scratch -> {
            Said said = say(scratch, List.of("rules"));
            return said.inTime() && said.exit() == 0 && said.fits()
                    ? Optional.of(Files.readString(said.answer()))
                    : Optional.empty();
        });
    }

    private static Path written(Path scratch, String rules) throws IOException {
        return Files.writeString(scratch.resolve("practice.rules"), rules, StandardCharsets.UTF_8);
    }

    private Said say(Path scratch, List<String> arguments) throws IOException, InterruptedException {
        Path readerJar = jar.path().orElseThrow(() -> new IllegalStateException("the reader's jar was not unpacked"));
        Path answer = scratch.resolve("answer.json");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MB + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + scratch,
                "-jar",
                readerJar.toString()));
        command.addAll(arguments);
        ProcessBuilder reader = new ProcessBuilder(command)
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        reader.environment().keySet().retainAll(TOLD);
        Process child = reader.start();
        child.getOutputStream().close();
        boolean inTime = child.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!inTime) {
            child.destroyForcibly().waitFor();
        }
        return new Said(inTime, inTime ? child.exitValue() : -1, answer);
    }

    /** The child ends without tidying up, so what it leaves lies in a folder that goes with it. */
    private static <T> T inScratch(Work<T> work) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("freehold-read");
        try {
            return work.in(scratch);
        } finally {
            try (Stream<Path> left = Files.walk(scratch)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private interface Work<T> {
        T in(Path scratch) throws IOException, InterruptedException;
    }

    /** What became of the child. */
    private record Said(boolean inTime, int exit, Path answer) {
        boolean fits() throws IOException {
            long bytes = Files.size(answer);
            if (bytes > ANSWER_BYTES) {
                LOG.log(Level.WARNING, "the reader answered with {0} bytes", bytes);
            }
            return bytes <= ANSWER_BYTES;
        }
    }
}
