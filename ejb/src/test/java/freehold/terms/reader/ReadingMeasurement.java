package freehold.terms.reader;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads every file of the folders it is given as the portal does, each in a process of its own, and prints what became
 * of it: exit code, outcome, pages, clauses, milliseconds. With {@code -jar JAR} first the packed reader is measured.
 */
public final class ReadingMeasurement {
    private static final Pattern REASON = Pattern.compile("\"reason\":\"(\\w+)\"");
    private static final Pattern FORMAT = Pattern.compile("\"format\":\"?(\\w+)");
    private static final Pattern PAGES = Pattern.compile("\"pages\":(\\d+)");
    private static final long NANOS = 1_000_000L;

    private final List<String> command = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private long slowest;
    private long total;

    private ReadingMeasurement(List<String> classes) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(classes);
    }

    /** Measures the folders named. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean jar = arguments.length > 1 && arguments[0].equals("-jar");
        ReadingMeasurement measurement = new ReadingMeasurement(
                jar
                        ? List.of("-jar", arguments[1])
                        : List.of("-cp", System.getProperty("java.class.path"), ReaderCommand.class.getName()));
        for (int i = jar ? 2 : 0; i < arguments.length; i++) {
            try (Stream<Path> files = Files.walk(Path.of(arguments[i]))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    measurement.measure(file);
                }
            }
        }
        measurement.print();
    }

    private void measure(Path file) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("extract", file.toString()));
        File answer = File.createTempFile("reading", ".json");
        long before = System.nanoTime();
        Process process = new ProcessBuilder(all)
                .redirectOutput(answer)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        boolean ended = process.waitFor(30, TimeUnit.SECONDS);
        process.destroyForcibly();
        long millis = (System.nanoTime() - before) / NANOS;
        String json = Files.readString(answer.toPath(), StandardCharsets.UTF_8);
        Files.delete(answer.toPath());
        String outcome = !ended ? "NO END" : process.exitValue() == 0 ? "READ" : find(REASON, json, "CRASH");
        outcomes.merge(outcome, 1, Integer::sum);
        slowest = Math.max(slowest, millis);
        total += millis;
        System.out.printf(
                Locale.ROOT,
                "%-12s %-8s %4s pages %5d clauses %8d bytes %6d ms  %s%s%n",
                outcome,
                find(FORMAT, json, "-"),
                find(PAGES, json, "-"),
                json.split("\"depth\":", -1).length - 1,
                json.length(),
                millis,
                file.getFileName(),
                outcome.equals("READ") || json.length() > 600 ? "" : "  " + json.strip());
    }

    private void print() {
        System.out.println(outcomes + ", slowest " + slowest + " ms, all " + total + " ms");
    }

    private static String find(Pattern pattern, String json, String otherwise) {
        Matcher matcher = pattern.matcher(json.substring(0, Math.min(json.length(), 600)));
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
