package freehold.terms.reader;

import freehold.terms.reader.structure.Structure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads every file named, text and structure, within the reader's own time and stack, and prints for each what became
 * of it: name, outcome, milliseconds. Started by tests in a process of its own with little memory.
 */
final class HostileReading {
    private static final long NANOS = 1_000_000;

    private HostileReading() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            long before = System.nanoTime();
            String outcome = outcome(Path.of(file));
            System.out.printf(
                    Locale.ROOT,
                    "%s %s %d%n",
                    Path.of(file).getFileName(),
                    outcome,
                    (System.nanoTime() - before) / NANOS);
        }
        // A document that never ended keeps its thread busy.
        Runtime.getRuntime().halt(0);
    }

    private static String outcome(Path file) throws IOException {
        try {
            ReaderCommand.within(Duration.ofSeconds(Limits.SECONDS), HostileReading::read, List.of(file.toString()));
            return "READ";
        } catch (RefusedDocument refused) {
            return refused.reason().name();
        }
    }

    private static Map<String, ?> read(List<String> arguments) throws IOException {
        Path file = Path.of(arguments.get(0));
        Extraction extraction = ExtractCommand.extract(file, String.valueOf(file.getFileName()));
        Structure structure = Structure.of(extraction.text(), extraction.clauses(), text -> Set.of());
        return Map.of("references", structure.references().size(), "read", extraction.asJson());
    }
}
