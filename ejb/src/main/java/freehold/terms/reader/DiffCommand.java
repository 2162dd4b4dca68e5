package freehold.terms.reader;

import freehold.terms.reader.compare.Alignment;
import freehold.terms.reader.compare.ClauseChange;
import freehold.terms.reader.compare.FindingDifference;
import freehold.terms.reader.compare.PositionChange;
import freehold.terms.reader.findings.ContractReader;
import freehold.terms.reader.findings.Finding;
import freehold.terms.reader.findings.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code diff OLD NEW [--rules RULES]}: what changed from one version of a document to the next. */
final class DiffCommand implements ReaderCommand.Command {
    private record Version(String name, Extraction extraction, Reading reading) {}

    @Override
    public int run(List<String> given, Output out) throws IOException {
        Arguments arguments = Arguments.of(given, Set.of("rules"));
        if (arguments.plain().size() != 2) {
            throw new ReaderCommand.UsageException("diff takes the older file and the newer one");
        }
        ContractReader reader = new ContractReader(arguments.rules().book());
        String reading = "";
        try {
            for (String file : arguments.plain()) {
                GivenFile.exists(Path.of(file));
            }
            reading = arguments.plain().get(0);
            Version before = read(Path.of(reading), reader);
            reading = arguments.plain().get(1);
            Version after = read(Path.of(reading), reader);
            out.json(difference(before, after));
            return ReaderCommand.READ;
        } catch (RefusedDocument refused) {
            out.complain(reading + ": " + refused.reason() + ", " + refused.detail());
            out.json(ReadingJson.refusal(GivenFile.name(Path.of(reading)), refused));
        } catch (GivenFile.Missing missing) {
            out.complain(String.valueOf(missing.getMessage()));
        }
        return ReaderCommand.REFUSED;
    }

    private static Version read(Path file, ContractReader reader) throws IOException {
        String name = GivenFile.name(file);
        return Bounded.within(Duration.ofSeconds(Limits.SECONDS), () -> {
            Extraction extraction = ExtractCommand.extract(file, name);
            return new Version(name, extraction, reader.read(extraction.text(), extraction.clauses()));
        });
    }

    private static Map<String, ?> difference(Version before, Version after) {
        List<ClauseChange> changes = Alignment.of(
                before.extraction().text(),
                before.extraction().clauses(),
                after.extraction().text(),
                after.extraction().clauses());
        FindingDifference findings = FindingDifference.of(findings(before), findings(after), changes);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outcome", "COMPARED");
        json.put("clauses", ReadingJson.each(changes, DiffCommand::change));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("gone", findings.gone());
        told.put("new", findings.added());
        told.put(
                "changed",
                ReadingJson.each(
                        findings.changed(),
                        each -> Map.of(
                                "old", each.before(), "new", each.after(), "from", each.from(), "to", each.to())));
        json.put("findings", told);
        json.put(
                "positions",
                ReadingJson.each(PositionChange.of(positions(before), positions(after)), DiffCommand::position));
        json.put("oldReading", ReadingJson.of(before.name(), before.extraction(), before.reading()));
        json.put("newReading", ReadingJson.of(after.name(), after.extraction(), after.reading()));
        return json;
    }

    private static List<FindingDifference.Finding> findings(Version version) {
        return version.reading().findings().stream()
                .map(finding -> new FindingDifference.Finding(
                        finding.rule().kind().name(), finding.rule().label(), finding.clause(), substance(finding)))
                .toList();
    }

    /** What a finding says in particular, equal for equal meaning. */
    private static String substance(Finding finding) {
        return String.join(
                " ",
                finding.who() == null ? "" : finding.who(),
                String.join(",", new TreeSet<>(finding.what())),
                String.join(",", new TreeSet<>(finding.purposes())),
                String.join(",", new TreeSet<>(finding.limits())),
                finding.days() == null ? "" : finding.days() + " days",
                finding.amount() == null ? "" : finding.amount());
    }

    private static List<PositionChange.Position> positions(Version version) {
        return version.reading().positions().stream()
                .map(each -> new PositionChange.Position(each.artefact(), each.right(), each.position()))
                .toList();
    }

    private static Map<String, ?> change(ClauseChange change) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("change", change.kind().name());
        one.put("old", change.before());
        one.put("new", change.after());
        one.put("similarity", change.similarity());
        return one;
    }

    private static Map<String, ?> position(PositionChange change) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("artefact", change.artefact());
        one.put("right", change.right());
        one.put("from", change.from());
        one.put("to", change.to());
        return one;
    }
}
