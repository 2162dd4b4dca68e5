package freehold.terms.reader;

import freehold.terms.reader.findings.ContractReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Reads every file named, from its text to its positions, within the reader's own time and stack, and prints for each
 * what became of it: name, outcome, milliseconds. Started by tests in a process of its own with little memory.
 */
final class HostileReading {
    private static final long NANOS = 1_000_000;

    private HostileReading() {}

    public static void main(String[] files) throws IOException {
        ContractReader reader = new ContractReader(ShippedRules.alone().book());
        for (String file : files) {
            long before = System.nanoTime();
            String outcome = outcome(Path.of(file), reader);
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

    private static String outcome(Path file, ContractReader reader) throws IOException {
        try {
            Bounded.within(Duration.ofSeconds(Limits.SECONDS), () -> read(file, reader));
            return "READ";
        } catch (RefusedDocument refused) {
            return refused.reason().name();
        }
    }

    private static String read(Path file, ContractReader reader) throws IOException {
        String name = String.valueOf(file.getFileName());
        Extraction extraction = ExtractCommand.extract(file, name);
        return Json.write(ReadingJson.of(name, extraction, reader.read(extraction.text(), extraction.clauses())));
    }
}
