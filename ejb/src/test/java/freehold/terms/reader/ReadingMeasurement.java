package freehold.terms.reader;

import com.sun.management.OperatingSystemMXBean;
import freehold.terms.reader.findings.ContractReader;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads every file of the folders it is given as the portal does, each in a process of its own with 512 MB, and prints
 * for each folder what became of them and why, and the slowest. Then the CPU of text, structure, findings and positions
 * against bare PDFBox text extraction of the same PDFs, one after the other in one process, and their ratio. With
 * {@code -jar JAR} first the packed reader is measured.
 */
public final class ReadingMeasurement {
    private static final Pattern REASON = Pattern.compile("\"reason\":\"(\\w+)\"");
    private static final Pattern FORMAT = Pattern.compile("\"format\":\"?(\\w+)");
    private static final Pattern PAGES = Pattern.compile("\"pages\":(\\d+)");
    private static final String BESIDE = "-beside";
    private static final long NANOS = 1_000_000L;
    private static final int ROUNDS = 5;

    private final List<String> command = new ArrayList<>();

    private ReadingMeasurement(List<String> classes) {
        command.addAll(List.of(java(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(classes);
    }

    /** Measures the folders named. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals(BESIDE)) {
            beside(List.of(arguments).subList(1, arguments.length));
            return;
        }
        boolean jar = arguments.length > 1 && arguments[0].equals("-jar");
        List<String> classes = List.of("-cp", System.getProperty("java.class.path"));
        List<String> reader = new ArrayList<>(jar ? List.of("-jar", arguments[1]) : classes);
        if (!jar) {
            reader.add(ReaderCommand.class.getName());
        }
        ReadingMeasurement measurement = new ReadingMeasurement(reader);
        for (int i = jar ? 2 : 0; i < arguments.length; i++) {
            measurement.folder(Path.of(arguments[i]), classes);
        }
    }

    private void folder(Path folder, List<String> classes) throws IOException, InterruptedException {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> read = new ArrayList<>();
        String slowest = "";
        long longest = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                long before = System.nanoTime();
                String outcome = measure(file);
                long millis = (System.nanoTime() - before) / NANOS;
                outcomes.merge(outcome, 1, Integer::sum);
                if (outcome.equals("READ") && isPdf(file)) {
                    read.add(file.toString());
                }
                if (millis > longest) {
                    longest = millis;
                    slowest = String.valueOf(file.getFileName());
                }
            }
        }
        System.out.println(folder + ": " + outcomes + ", slowest " + longest + " ms " + slowest);
        if (!read.isEmpty()) {
            List<String> all = new ArrayList<>(List.of(java(), "-Xmx512m"));
            all.addAll(classes);
            all.addAll(List.of(ReadingMeasurement.class.getName(), BESIDE));
            all.addAll(read);
            Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
            try (BufferedReader told =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                told.lines().filter(line -> line.startsWith("round")).forEach(System.out::println);
            }
            process.waitFor();
        }
    }

    private String measure(Path file) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("read", file.toString()));
        File answer = File.createTempFile("reading", ".json");
        long before = System.nanoTime();
        Process process = new ProcessBuilder(all)
                .redirectOutput(answer)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(30, TimeUnit.SECONDS);
        process.destroyForcibly();
        long millis = (System.nanoTime() - before) / NANOS;
        String json = Files.readString(answer.toPath(), StandardCharsets.UTF_8);
        Files.delete(answer.toPath());
        String outcome = !ended ? "NO END" : process.exitValue() == 0 ? "READ" : find(REASON, json, "CRASH");
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
        return outcome;
    }

    /** Bare text extraction, then ours, file by file; the first round is that of a cold process. */
    private static void beside(List<String> files) throws IOException {
        LogManager.getLogManager().reset();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ContractReader reader = new ContractReader(ShippedRules.alone().book());
        for (int round = 1; round <= ROUNDS; round++) {
            long bare = 0;
            long extracted = 0;
            long understood = 0;
            for (String name : files) {
                Path file = Path.of(name);
                long start = system.getProcessCpuTime();
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    new PDFTextStripper().getText(document);
                }
                long between = system.getProcessCpuTime();
                Extraction extraction = new PdfExtractor().extract(file);
                long text = system.getProcessCpuTime();
                reader.read(extraction.text(), extraction.clauses());
                bare += between - start;
                extracted += text - between;
                understood += system.getProcessCpuTime() - text;
            }
            System.out.printf(
                    Locale.ROOT,
                    "round %d of %d PDFs: CPU of bare PDFBox %d ms, of text %d ms, of reading it %d ms, ratio %.2f%n",
                    round,
                    files.size(),
                    bare / NANOS,
                    extracted / NANOS,
                    understood / NANOS,
                    (double) (extracted + understood) / bare);
        }
    }

    private static boolean isPdf(Path file) throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf") && Files.size(file) > 0;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String find(Pattern pattern, String json, String otherwise) {
        Matcher matcher = pattern.matcher(json.substring(0, Math.min(json.length(), 600)));
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
