package freehold.briefing.model;

import freehold.allocation.Restriction;
import freehold.allocation.Right;
import freehold.briefing.FactChange;
import freehold.briefing.FactLine;
import freehold.deal.Artefact;
import freehold.deal.Encoder;
import freehold.deal.Scope;
import freehold.indemnity.Dimension;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Frozen facts as lines people read, in the order a briefing tells them; and what differs between two sets. */
final class FactLines {
    private static final List<String> ORDER = Stream.of(
                    Artefact.values(), Right.values(), Restriction.values(), Dimension.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .toList();

    private final List<FactLine> lines = new ArrayList<>();

    private FactLines() {}

    static List<FactLine> of(JsonObject facts) {
        FactLines told = new FactLines();
        told.deal(facts.getJsonObject("deal"));
        each(
                facts,
                "scope",
                (artefact, decision) -> told.line(
                        "scope",
                        "{deal.artefact." + artefact + "}",
                        "{deal.scope." + ((JsonString) decision).getString() + "}"));
        told.encoder(facts);
        each(facts, "documents", (id, document) -> told.document(document.asJsonObject()));
        each(facts, "allocation", (name, cell) -> told.cell(name.split("\\.", -1), cell.asJsonObject()));
        each(facts, "restrictions", (name, said) -> told.restriction(name.split("\\.", -1), said.asJsonObject()));
        each(facts, "indemnity", (dimension, line) -> told.indemnity(dimension, line.asJsonObject()));
        each(facts, "traps", (id, finding) -> told.trap(finding.asJsonObject()));
        each(facts, "waivers", (subject, waiver) -> told.waiver(waiver.asJsonObject()));
        return told.lines;
    }

    /** What reads otherwise now than it was frozen, in the order of the frozen lines; new facts behind them. */
    static List<FactChange> changes(JsonObject frozen, JsonObject now) {
        Map<String, FactLine> before = byPlace(of(frozen));
        Map<String, FactLine> after = byPlace(of(now));
        Set<String> places = new TreeSet<>();
        List<FactChange> changes = new ArrayList<>();
        before.forEach((place, line) -> {
            Optional<String> value = Optional.ofNullable(after.get(place)).map(FactLine::value);
            places.add(place);
            if (!value.equals(Optional.of(line.value()))) {
                changes.add(new FactChange(line.group(), line.label(), Optional.of(line.value()), value));
            }
        });
        after.forEach((place, line) -> {
            if (!places.contains(place)) {
                changes.add(new FactChange(line.group(), line.label(), Optional.empty(), Optional.of(line.value())));
            }
        });
        return changes;
    }

    private static Map<String, FactLine> byPlace(List<FactLine> lines) {
        Map<String, FactLine> byPlace = new LinkedHashMap<>();
        lines.forEach(line -> byPlace.merge(
                line.group() + "|" + line.label(),
                line,
                (one, other) -> new FactLine(one.group(), one.label(), one.value() + "; " + other.value())));
        return byPlace;
    }

    private interface Teller {
        void tell(String name, JsonValue value);
    }

    /** Canonical JSON sorts by letters; people read artefacts, rights and the like in their own order. */
    private static void each(JsonObject facts, String group, Teller teller) {
        JsonObject of = facts.getJsonObject(group);
        of.keySet().stream()
                .sorted(Comparator.comparing(FactLines::inOrder))
                .forEach(name -> teller.tell(name, Objects.requireNonNull(of.get(name))));
    }

    private static String inOrder(String name) {
        return Arrays.stream(name.split("\\.", -1))
                .map(part -> ORDER.contains(part) ? String.format(Locale.ROOT, "%03d", ORDER.indexOf(part)) : part)
                .collect(Collectors.joining("."));
    }

    private void line(String group, String label, String value) {
        lines.add(new FactLine("briefing.group." + group, label, value));
    }

    private void deal(JsonObject deal) {
        line("deal", "{briefing.fact.client}", deal.getString("client"));
        line("deal", "{briefing.fact.vendor}", deal.getString("vendor"));
        line("deal", "{briefing.fact.product}", deal.getString("product"));
        line("deal", "{briefing.fact.edition}", "{deal.edition." + deal.getString("edition") + "}");
        line("deal", "{briefing.fact.channel}", "{deal.channel." + deal.getString("channel") + "}");
        line("deal", "{briefing.fact.value}", deal.getString("value"));
        line("deal", "{briefing.fact.term}", deal.getString("termMonths"));
        line("deal", "{briefing.fact.target}", deal.getString("targetSignature"));
    }

    /** Told once it is recorded, and while embeddings are not ruled out although it is not. */
    private void encoder(JsonObject facts) {
        String decision = facts.getJsonObject("scope").getString(Artefact.EMBEDDINGS.name(), Scope.NO.name());
        if (facts.containsKey("encoder") || !decision.equals(Scope.NO.name())) {
            line(
                    "scope",
                    "{briefing.fact.encoder}",
                    "{deal.encoder." + facts.getString("encoder", Encoder.UNDECIDED.name()) + "}");
        }
    }

    private void document(JsonObject document) {
        line(
                "documents",
                document.getString("title"),
                document.getString("version") + ", {"
                        + (document.containsKey("letGo")
                                ? "terms.document.let-go"
                                : "terms.reading." + document.getString("reading"))
                        + "}, " + document.getString("fileName") + ", SHA-256 " + document.getString("sha256"));
    }

    private void cell(String[] name, JsonObject cell) {
        String value = "{allocation.gap." + cell.getString("gap") + "}";
        if (cell.containsKey("current")) {
            JsonObject now = cell.getJsonObject("positions").getJsonObject(cell.getString("current"));
            value += ": {allocation.position." + now.getString("position") + "} ({allocation.stage."
                    + cell.getString("current") + "})" + noted(now) + quoted(now);
        }
        line("allocation", "{deal.artefact." + name[0] + "}, {allocation.right." + name[1] + "}", value);
    }

    private void restriction(String[] name, JsonObject said) {
        String value = said.isEmpty()
                ? "{allocation.gap.UNREAD}"
                : "{allocation.promise." + said.getString("promise") + "} ({allocation.stage."
                        + said.getString("stage") + "})"
                        + (said.containsKey("days") ? ", {briefing.fact.days} " + said.getString("days") : "")
                        + (said.getString("qualification").isEmpty() ? "" : ", " + said.getString("qualification"))
                        + quoted(said);
        line("restrictions", "{allocation.restriction." + name[0] + "}, {deal.artefact." + name[1] + "}", value);
    }

    private void indemnity(String dimension, JsonObject line) {
        String rung = line.getString("rung");
        line(
                "indemnity",
                "{indemnity.dimension." + dimension + "}",
                (rung.equals("SILENT")
                                ? "{allocation.position.SILENT}"
                                : "{indemnity.rung." + dimension + "." + rung + "}")
                        + (line.containsKey("amount") ? ", " + line.getString("amount") : "")
                        + (line.getBoolean("agreed") ? " ({allocation.stage.AGREED})" : "")
                        + noted(line)
                        + quoted(line));
    }

    private void trap(JsonObject finding) {
        JsonObject evidence = finding.getJsonObject("evidence");
        line(
                "traps",
                "{terms.trap." + finding.getString("trap") + "}, " + evidence.getString("source") + ", "
                        + evidence.getString("clause"),
                "{terms.finding." + finding.getString("state") + "}, {terms.severity." + finding.getString("severity")
                        + "}" + noted(finding) + quoted(finding));
    }

    private void waiver(JsonObject waiver) {
        line("waivers", waiver.getString("subject"), waiver.getString("reason") + " (" + waiver.getString("by") + ")");
    }

    private static String noted(JsonObject fact) {
        return fact.getString("note").isEmpty() ? "" : ", " + fact.getString("note");
    }

    private static String quoted(JsonObject fact) {
        if (!fact.containsKey("evidence")) {
            return "";
        }
        JsonObject evidence = fact.getJsonObject("evidence");
        String clause = evidence.getString("clause");
        return ": “" + evidence.getString("quote") + "” (" + evidence.getString("source")
                + (clause.isEmpty() ? "" : ", " + clause) + ")";
    }
}
