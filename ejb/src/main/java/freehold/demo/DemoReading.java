package freehold.demo;

import freehold.allocation.Position;
import freehold.allocation.Promise;
import freehold.allocation.Restriction;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.indemnity.Dimension;
import freehold.shared.Money;
import freehold.terms.Severity;
import freehold.terms.Trap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an advisor reads out of one document of the demo: a file beside the document, one line for each thing read, its
 * parts between bars. The last part is always the words it rests on, or, where the terms are silent, what was searched.
 *
 * <pre>
 * cell        | ARTEFACT.RIGHT  | POSITION | words
 * silent      | ARTEFACT.RIGHT  | searched
 * promise     | RESTRICTION     | ARTEFACTS | PROMISE days | qualification | words
 * trap        | TRAP            | SEVERITY | note | words
 * rung        | DIMENSION       | 0-4      | note, or a sum | words
 * silent-rung | DIMENSION       | searched
 * </pre>
 */
record DemoReading(List<Cell> cells, List<Said> promises, List<Found> traps, List<Rung> rungs) {
    /** A position read out of the words; for {@link Position#SILENT} they say what was searched. */
    record Cell(Artefact artefact, Right right, Position position, String words) {}

    /** What the words say to a restriction; they are empty where the terms are silent. */
    record Said(
            Restriction restriction,
            Set<Artefact> artefacts,
            Promise promise,
            Optional<Integer> days,
            String qualification,
            String words) {}

    /** A trap in the words. */
    record Found(Trap trap, Severity severity, String note, String words) {}

    /** Where the indemnity stands by the words; without a rung they say what was searched. */
    record Rung(Dimension dimension, Optional<Integer> rung, Optional<Money> sum, String note, String words) {}

    /** What is read out of the document of that name, which is given without its ending. */
    static DemoReading of(String document) {
        DemoReading reading =
                new DemoReading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        resource("readings/" + document + ".txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> reading.take(
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new)));
        return reading;
    }

    private void take(String... parts) {
        String words = parts[parts.length - 1];
        switch (parts[0]) {
            case "cell" -> cells.add(cell(parts[1], Position.valueOf(parts[2]), words));
            case "silent" -> cells.add(cell(parts[1], Position.SILENT, words));
            case "promise" -> promises.add(said(parts, words));
            case "trap" -> traps.add(new Found(Trap.valueOf(parts[1]), Severity.valueOf(parts[2]), parts[3], words));
            case "rung" -> rungs.add(rung(parts, words));
            case "silent-rung" ->
                rungs.add(new Rung(Dimension.valueOf(parts[1]), Optional.empty(), Optional.empty(), words, ""));
            default -> throw new IllegalArgumentException(parts[0]);
        }
    }

    private static Cell cell(String name, Position position, String words) {
        String[] parts = name.split("\\.", -1);
        return new Cell(Artefact.valueOf(parts[0]), Right.valueOf(parts[1]), position, words);
    }

    private static Said said(String[] parts, String words) {
        String[] promise = parts[3].split(" ", -1);
        return new Said(
                Restriction.valueOf(parts[1]),
                Arrays.stream(parts[2].split(" ", -1)).map(Artefact::valueOf).collect(Collectors.toSet()),
                Promise.valueOf(promise[0]),
                promise.length == 2 ? Optional.of(Integer.valueOf(promise[1])) : Optional.empty(),
                parts[4],
                words);
    }

    private static Rung rung(String[] parts, String words) {
        boolean isSum = parts[3].matches("[A-Z]{3} [0-9]+");
        return new Rung(
                Dimension.valueOf(parts[1]),
                Optional.of(Integer.valueOf(parts[2])),
                isSum
                        ? Optional.of(new Money(new BigDecimal(parts[3].substring(4)), parts[3].substring(0, 3)))
                        : Optional.empty(),
                isSum ? "" : parts[3],
                words);
    }

    private static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A file of the demo. */
    static byte[] bytes(String name) {
        try (InputStream in = DemoReading.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the demo lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
