package freehold.terms.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;

/**
 * The reader's front door: looks the command up, runs it, and ends with a code that says how it went. The commands are
 * a table; a new one is one more line in it.
 */
public final class ReaderCommand {
    /** All was read. */
    public static final int READ = 0;

    /** Something the reader did not expect; standard error says what. */
    public static final int UNEXPECTED = 1;

    /** The command line makes no sense. */
    public static final int USAGE = 2;

    /** Something given was refused; standard error says what, the answers say why. */
    public static final int REFUSED = 3;

    /** A rule book was checked and is not sound. */
    public static final int UNSOUND = 4;

    /** What one command does with its arguments. */
    interface Command {
        /** Runs, and says how it went. */
        int run(List<String> arguments, Output out) throws IOException;
    }

    /** A command line that makes no sense. */
    static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    private static final int FRAMES = 20;

    private static final String HELP = """
            Reads vendor terms the way the buyer's lawyer would. Offline: no network, no service, no key.

            java -jar freehold-reader.jar read FILE... [--name ORIGINALNAME] [--rules RULES]
                one JSON document a line for each file: text, clauses as a tree, cross references, defined terms,
                artefacts, findings with their places, positions, contradictions. PDF, DOCX, HTML, Markdown, text;
                the format is told by the content, the name (of a single file) only parts Markdown from text
            java -jar freehold-reader.jar diff OLD NEW [--rules RULES]
                what changed from one version to the next: clauses, findings, positions, and both readings
            java -jar freehold-reader.jar label [--rules RULES]
                reads JSON lines with "id" and "plain" (one clause of text) on standard input and prints in the same
                order JSON lines with "id", "artefacts", "traps", "restrictions", "indemnity"
            java -jar freehold-reader.jar rules
                the rule book the reader ships with
            java -jar freehold-reader.jar check RULES
                reads additions to the rule book and tries every example in them
            java -jar freehold-reader.jar explain [--rules RULES]
                reads one clause of text on standard input and prints its statements, with what a rule can ask of each
            java -jar freehold-reader.jar extract FILE [--name ORIGINALNAME]
                the text and the clauses alone
            java -jar freehold-reader.jar --help
                this

            Exit codes
                0  all was read
                1  unexpected; standard error says what happened
                2  the command line makes no sense
                3  something was refused: a file that cannot be read, a line that is no clause; the rest was read
                4  the rule book is not sound
            """;

    private ReaderCommand() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream protocol = System.out;
        // Libraries may print what they like, but not into the answer.
        System.setOut(System.err);
        silenceLogging();
        int code = run(List.of(arguments), System.in, protocol, System.err);
        protocol.flush();
        // A document that never ends keeps its thread busy; nothing waits for it.
        Runtime.getRuntime().halt(code);
    }

    static int run(List<String> arguments, InputStream in, OutputStream answers, PrintStream complaints) {
        Output out = new Output(answers, complaints);
        Map<String, Command> commands = Map.of(
                "read", new ReadCommand(),
                "diff", new DiffCommand(),
                "label", new LabelCommand(in),
                "explain", new ExplainCommand(in),
                "rules", new RulesCommand(),
                "check", new CheckCommand(),
                "extract", new ExtractCommand());
        try {
            if (arguments.equals(List.of("--help"))) {
                out.text(HELP);
                return READ;
            }
            Command command = arguments.isEmpty() ? null : commands.get(arguments.get(0));
            if (command == null) {
                complaints.print(HELP);
                return USAGE;
            }
            return command.run(List.copyOf(arguments.subList(1, arguments.size())), out);
        } catch (UsageException usage) {
            out.complain(String.valueOf(usage.getMessage()));
            complaints.print(HELP);
            return USAGE;
        } catch (IOException | RuntimeException | Error unexpected) {
            complaints.println("unexpected: " + unexpected);
            Arrays.stream(unexpected.getStackTrace()).limit(FRAMES).forEach(at -> complaints.println("  at " + at));
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
