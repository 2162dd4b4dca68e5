package freehold.briefing.model;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Restriction;
import freehold.allocation.Right;
import freehold.briefing.FactLine;
import freehold.briefing.FactLine.Quote;
import freehold.briefing.FactLine.Said;
import freehold.briefing.Phrase;
import freehold.checklist.WaiverSubject;
import freehold.deal.Artefact;
import freehold.deal.Encoder;
import freehold.deal.Scope;
import freehold.indemnity.Dimension;
import freehold.shared.Money;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Frozen facts as lines people read, in the order a briefing tells them. Everything that is frozen is told, so that
 * whatever outdates a briefing can be seen to have changed.
 */
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
                        artefact,
                        Phrase.key("deal.artefact." + artefact),
                        said(Phrase.key("deal.scope." + ((JsonString) decision).getString()))));
        told.encoder(facts);
        each(facts, "documents", (id, document) -> told.document(id, document.asJsonObject()));
        told.line(
                "allocation",
                "playbook",
                Phrase.key("briefing.fact.playbook"),
                said(Phrase.words(facts.getString("playbook"))));
        each(facts, "allocation", (name, cell) -> told.cell(name, cell.asJsonObject()));
        each(facts, "restrictions", (name, said) -> told.restriction(name, said.asJsonObject()));
        each(facts, "indemnity", (dimension, line) -> told.indemnity(dimension, line.asJsonObject()));
        each(facts, "traps", (id, finding) -> told.trap(id, finding.asJsonObject()));
        each(facts, "waivers", (subject, waiver) -> told.waiver(subject, waiver.asJsonObject()));
        return told.lines;
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

    private void line(String group, String name, Phrase label, Said said, Said... besides) {
        lines.add(new FactLine(group + "/" + name, "briefing.group." + group, label, said, List.of(besides)));
    }

    private static Said said(Phrase what) {
        return new Said("", what, "", Optional.empty());
    }

    private void deal(JsonObject deal) {
        for (String part : List.of("client", "vendor", "product")) {
            deal(part, Phrase.words(deal.getString(part)));
        }
        deal("edition", Phrase.key("deal.edition." + deal.getString("edition")));
        deal("channel", Phrase.key("deal.channel." + deal.getString("channel")));
        deal("value", Phrase.NOTHING.and(amount(deal.getString("value"))));
        deal("term", Phrase.words(deal.getString("termMonths")));
        deal("target", Phrase.NOTHING.and(new Phrase.Day(LocalDate.parse(deal.getString("targetSignature")))));
    }

    private void deal(String part, Phrase value) {
        line("deal", part, Phrase.key("briefing.fact." + part), said(value));
    }

    /** Told once it is recorded, and while embeddings are not ruled out although it is not. */
    private void encoder(JsonObject facts) {
        String decision = facts.getJsonObject("scope").getString(Artefact.EMBEDDINGS.name(), Scope.NO.name());
        if (facts.containsKey("encoder") || !decision.equals(Scope.NO.name())) {
            line(
                    "scope",
                    "encoder",
                    Phrase.key("briefing.fact.encoder"),
                    said(Phrase.key("deal.encoder." + facts.getString("encoder", Encoder.UNDECIDED.name()))));
        }
    }

    private void document(String id, JsonObject document) {
        line(
                "documents",
                id,
                Phrase.words(document.getString("title")),
                said(Phrase.words(document.getString("version") + ", ")
                        .andKey(
                                document.containsKey("letGo")
                                        ? "terms.document.let-go"
                                        : "terms.reading." + document.getString("reading"))
                        .andWords(
                                ", " + document.getString("fileName") + ", SHA-256 " + document.getString("sha256"))));
    }

    /** What binds the vendor comes first, then what else stands in the cell, then what it is held against. */
    private void cell(String name, JsonObject cell) {
        JsonObject positions = cell.getJsonObject("positions");
        String current = cell.getString("current", "");
        String gap = cell.getString("gap");
        List<Said> besides = new ArrayList<>();
        for (NegotiationStage stage : NegotiationStage.values()) {
            if (positions.containsKey(stage.name()) && !stage.name().equals(current)) {
                besides.add(position("", stage.name(), positions.getJsonObject(stage.name())));
            }
        }
        besides.add(said(Phrase.key("briefing.fact.preferred")
                .andWords(" ")
                .andKey("allocation.position." + cell.getString("preferred"))
                .andWords("; ")
                .andKey("briefing.fact.compromise")
                .andWords(" ")
                .andKey("allocation.position." + cell.getString("compromise"))));
        String[] parts = name.split("\\.", -1);
        line(
                "allocation",
                name,
                named("deal.artefact." + parts[0], "allocation.right." + parts[1]),
                current.isEmpty()
                        ? new Said(gap, Phrase.NOTHING, "", Optional.empty())
                        : position(gap, current, positions.getJsonObject(current)),
                besides.toArray(Said[]::new));
    }

    private static Said position(String gap, String stage, JsonObject position) {
        return new Said(
                gap,
                Phrase.key("allocation.stage." + stage)
                        .andWords(": ")
                        .andKey("allocation.position." + position.getString("position")),
                position.getString("note"),
                quote(position));
    }

    private static Phrase named(String one, String other) {
        return Phrase.key(one).andWords(", ").andKey(other);
    }

    private void restriction(String name, JsonObject said) {
        String[] parts = name.split("\\.", -1);
        line(
                "restrictions",
                name,
                named("allocation.restriction." + parts[0], "deal.artefact." + parts[1]),
                said.isEmpty() ? new Said("UNREAD", Phrase.NOTHING, "", Optional.empty()) : promise(said));
    }

    private static Said promise(JsonObject said) {
        Phrase what = Phrase.key("allocation.stage." + said.getString("stage"))
                .andWords(": ")
                .andKey("allocation.promise." + said.getString("promise"));
        return new Said(
                "",
                said.containsKey("days")
                        ? what.andWords(", ").andKey("briefing.fact.days").andWords(" " + said.getString("days"))
                        : what,
                said.getString("qualification"),
                quote(said));
    }

    private void indemnity(String dimension, JsonObject line) {
        String rung = line.getString("rung");
        Phrase what = Phrase.key(
                rung.equals("SILENT") ? "allocation.position.SILENT" : "indemnity.rung." + dimension + "." + rung);
        if (line.containsKey("amount")) {
            what = what.andWords(", ").and(amount(line.getString("amount")));
        }
        if (line.getBoolean("agreed")) {
            what = what.andWords(" (").andKey("allocation.stage.AGREED").andWords(")");
        }
        line(
                "indemnity",
                dimension,
                Phrase.key("indemnity.dimension." + dimension),
                new Said("", what, line.getString("note"), quote(line)));
    }

    private void trap(String id, JsonObject finding) {
        line(
                "traps",
                id,
                Phrase.key("terms.trap." + finding.getString("trap")),
                new Said(
                        "",
                        named(
                                "terms.finding." + finding.getString("state"),
                                "terms.severity." + finding.getString("severity")),
                        finding.getString("note"),
                        quote(finding)));
    }

    private void waiver(String subject, JsonObject waiver) {
        line(
                "waivers",
                subject,
                subject(subject),
                new Said(
                        "",
                        Phrase.words(waiver.getString("by") + ", ")
                                .and(new Phrase.Moment(Instant.parse(waiver.getString("at")))),
                        waiver.getString("reason"),
                        Optional.empty()));
    }

    private static Phrase subject(String written) {
        String[] parts = written.substring(written.indexOf(':') + 1).split("\\.", -1);
        return switch (WaiverSubject.Kind.valueOf(written.substring(0, written.indexOf(':')))) {
            case CELL -> named("deal.artefact." + parts[0], "allocation.right." + parts[1]);
            case RESTRICTION -> named("allocation.restriction." + parts[0], "deal.artefact." + parts[1]);
            case STEP -> Phrase.key("checklist.step." + parts[0]);
        };
    }

    private static Phrase.Amount amount(String written) {
        String[] parts = written.split(" ", -1);
        return new Phrase.Amount(new Money(new BigDecimal(parts[0]), parts[1]));
    }

    private static Optional<Quote> quote(JsonObject fact) {
        return Optional.ofNullable(fact.getJsonObject("evidence"))
                .map(evidence -> new Quote(
                        UUID.fromString(evidence.getString("version")),
                        evidence.getString("source"),
                        evidence.getString("clause"),
                        Integer.parseInt(evidence.getString("start")),
                        Integer.parseInt(evidence.getString("end")),
                        evidence.getString("quote")));
    }
}
