package freehold.terms.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;

/**
 * The reader's front door: looks the command up, runs it within its time, and prints exactly one JSON document,
 * whatever happens. The commands are a table; a new one is one more line in {@link #COMMANDS}.
 */
public final class ReaderCommand {
    /** The document was read. */
    public static final int READ = 0;

    /** Something the reader did not expect; standard error says what. */
    public static final int UNEXPECTED = 1;

    /** The command line makes no sense. */
    public static final int USAGE = 2;

    /** The document is refused; the JSON says why. */
    public static final int REFUSED = 3;

    /** What one command does with its arguments. */
    interface Command {
        /** Runs and answers with JSON. */
        Map<String, ?> run(List<String> arguments) throws IOException;
    }

    /** A command line that makes no sense. */
    static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    private static final Map<String, Command> COMMANDS = Map.of("extract", new ExtractCommand());

    private static final int FRAMES = 20;

    private static final String HELP = """
            Reads one vendor document and prints what is in it as one JSON document.

            java -jar freehold-reader.jar extract FILE [--name ORIGINALNAME]
                the text of a PDF, DOCX, HTML, Markdown or plain text document, and its clauses;
                the format is told by the content, the name only parts Markdown from plain text
            java -jar freehold-reader.jar --help
                this

            Exit codes
                0  read
                1  unexpected; standard error says what happened
                2  the command line makes no sense
                3  the document is refused; "reason" in the JSON says why
            """;

    private ReaderCommand() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream protocol = System.out;
        // Libraries may print what they like, but not into the answer.
        System.setOut(System.err);
        silenceLogging();
        int code = run(List.of(arguments), protocol, System.err);
        protocol.flush();
        // A document that never ends keeps its thread busy; nothing waits for it.
        Runtime.getRuntime().halt(code);
    }

    static int run(List<String> arguments, OutputStream out, PrintStream complaints) {
        if (arguments.equals(List.of("--help"))) {
            return print(out, HELP, READ);
        }
        Command command = arguments.isEmpty() ? null : COMMANDS.get(arguments.get(0));
        if (command == null) {
            complaints.print(HELP);
            return USAGE;
        }
        List<String> rest = List.copyOf(arguments.subList(1, arguments.size()));
        try {
            return print(out, within(Duration.ofSeconds(Limits.SECONDS), command, rest) + "\n", READ);
        } catch (RefusedDocument refused) {
            return print(out, Json.write(refusal(refused)) + "\n", REFUSED);
        } catch (UsageException usage) {
            complaints.println(usage.getMessage());
            complaints.print(HELP);
            return USAGE;
        } catch (IOException | RuntimeException | Error unexpected) {
            complaints.println("unexpected: " + unexpected);
            Arrays.stream(unexpected.getStackTrace()).limit(FRAMES).forEach(at -> complaints.println("  at " + at));
            return UNEXPECTED;
        }
    }

    /** Runs the command on a thread of its own, whose stack and time are bounded. */
    static String within(Duration time, Command command, List<String> arguments) throws IOException {
        AtomicReference<String> answer = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread reading = new Thread(
                null,
                () -> {
                    try {
                        answer.set(Json.write(command.run(arguments)));
                    } catch (Throwable thrown) {
                        failure.set(thrown);
                    }
                },
                "reading",
                Limits.STACK_BYTES);
        reading.setDaemon(true);
        reading.start();
        try {
            reading.join(time.toMillis());
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
        Throwable thrown = failure.get();
        String json = answer.get();
        if (json != null) {
            return json;
        }
        if (thrown == null) {
            throw new RefusedDocument(
                    RefusedDocument.Reason.TIMED_OUT, null, "not read within " + time.toSeconds() + " seconds");
        }
        throw asRefusal(thrown);
    }

    private static RuntimeException asRefusal(Throwable thrown) throws IOException {
        if (thrown instanceof OutOfMemoryError) {
            return new RefusedDocument(
                    RefusedDocument.Reason.OUT_OF_MEMORY, null, "takes more memory than allowed", thrown);
        }
        if (thrown instanceof StackOverflowError) {
            return new RefusedDocument(RefusedDocument.Reason.TOO_DEEP, null, "nested too deeply", thrown);
        }
        if (thrown instanceof IOException io) {
            throw io;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }

    private static Map<String, @Nullable Object> refusal(RefusedDocument refused) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("outcome", "REFUSED");
        json.put("reason", refused.reason().name());
        json.put("format", refused.format() == null ? null : refused.format().name());
        json.put("detail", CleanText.line(refused.detail()));
        return json;
    }

    private static int print(OutputStream out, String text, int code) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return code;
        } catch (IOException e) {
            return UNEXPECTED;
        }
    }

    private static void silenceLogging() {
        LogManager.getLogManager().reset();
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("java.awt.headless", "true");
    }
}
