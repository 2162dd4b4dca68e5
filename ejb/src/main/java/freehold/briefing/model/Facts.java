package freehold.briefing.model;

import freehold.allocation.CellSheet;
import freehold.allocation.PositionSheet;
import freehold.allocation.RestrictionSheet;
import freehold.checklist.DealFacts;
import freehold.checklist.WaiverSheet;
import freehold.deal.DealSheet;
import freehold.deal.Encoder;
import freehold.deal.Evidence;
import freehold.indemnity.IndemnitySheet.Line;
import freehold.shared.Money;
import freehold.terms.DocumentSheet;
import freehold.terms.FindingSheet;
import freehold.terms.VersionSheet;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/**
 * The material facts of a deal as JSON: what a briefing freezes. A fact is material when it belongs to the account
 * counsel read: {@link FactLines} tells each of them, and one that is not told has no place here. Everything is keyed
 * by what it is about, so that two sets of facts can be compared; amounts are texts, so that no number format can
 * change them.
 */
final class Facts {
    private Facts() {}

    static JsonObject of(DealFacts facts) {
        JsonObjectBuilder documents = Json.createObjectBuilder();
        facts.documents().forEach(document -> documents.add(document.id().toString(), of(document)));
        JsonObjectBuilder allocation = Json.createObjectBuilder();
        facts.allocation().cells().forEach(cell -> allocation.add(cell.name(), of(cell)));
        JsonObjectBuilder restrictions = Json.createObjectBuilder();
        facts.restrictions().forEach(restriction -> restrictions.add(restriction.name(), of(restriction)));
        JsonObjectBuilder indemnity = Json.createObjectBuilder();
        facts.indemnity().lines().forEach(line -> indemnity.add(line.dimension().name(), of(line)));
        JsonObjectBuilder traps = Json.createObjectBuilder();
        facts.findings().forEach(finding -> traps.add(finding.id().toString(), of(finding)));
        JsonObjectBuilder waivers = Json.createObjectBuilder();
        facts.waivers()
                .forEach(waiver -> waivers.add(
                        waiver.subject().kind() + ":" + waiver.subject().name(), of(waiver)));
        JsonObjectBuilder scope = Json.createObjectBuilder();
        facts.deal().scope().forEach((artefact, decision) -> scope.add(artefact.name(), decision.name()));
        JsonObjectBuilder built = Json.createObjectBuilder();
        if (facts.deal().encoder() != Encoder.UNDECIDED) {
            // Left out while open: briefings frozen before it could be recorded must go on saying what the deal says.
            built.add("encoder", facts.deal().encoder().name());
        }
        return built.add("deal", of(facts.deal()))
                .add("scope", scope)
                .add("documents", documents)
                .add("playbook", Integer.toString(facts.allocation().playbook()))
                .add("allocation", allocation)
                .add("restrictions", restrictions)
                .add("indemnity", indemnity)
                .add("traps", traps)
                .add("waivers", waivers)
                .build();
    }

    private static JsonObject of(DealSheet deal) {
        return Json.createObjectBuilder()
                .add("client", deal.clientName())
                .add("vendor", deal.commitment().vendor())
                .add("product", deal.commitment().product())
                .add("edition", deal.commitment().edition().name())
                .add("channel", deal.commitment().channel().name())
                .add("value", of(deal.commitment().value()))
                .add("termMonths", Integer.toString(deal.commitment().termMonths()))
                .add("targetSignature", deal.commitment().targetSignature().toString())
                .build();
    }

    private static String of(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }

    private static JsonObject of(DocumentSheet document) {
        VersionSheet version = document.inForce().orElse(document.newest());
        JsonObjectBuilder built = Json.createObjectBuilder()
                .add("title", document.title())
                .add("version", Integer.toString(version.number()))
                .add("fileName", version.fileName())
                .add("sha256", version.sha256())
                .add("reading", version.reading().name());
        if (version.discarded()) {
            built.add("letGo", true);
        }
        return built.build();
    }

    private static JsonObject of(CellSheet cell) {
        JsonObjectBuilder positions = Json.createObjectBuilder();
        for (PositionSheet position : cell.positions()) {
            positions.add(
                    position.stage().name(),
                    with(
                            position.evidence(),
                            Json.createObjectBuilder()
                                    .add("position", position.position().name())
                                    .add("note", position.note())));
        }
        JsonObjectBuilder built = Json.createObjectBuilder()
                .add("preferred", cell.playbook().preferred().name())
                .add("compromise", cell.playbook().compromise().name())
                .add("gap", cell.gap().name())
                .add("positions", positions);
        cell.current().ifPresent(now -> built.add("current", now.stage().name()));
        return built.build();
    }

    private static JsonObject of(RestrictionSheet restriction) {
        JsonObjectBuilder built = Json.createObjectBuilder();
        restriction.said().ifPresent(said -> {
            built.add("stage", said.stage().name())
                    .add("promise", said.promise().name())
                    .add("qualification", said.qualification());
            said.days().ifPresent(days -> built.add("days", Integer.toString(days)));
            with(said.evidence(), built);
        });
        return built.build();
    }

    private static JsonObject of(Line line) {
        JsonObjectBuilder built = Json.createObjectBuilder()
                .add("rung", line.rung().map(String::valueOf).orElse("SILENT"))
                .add("agreed", line.agreed())
                .add("note", line.note());
        line.amount().ifPresent(amount -> built.add("amount", of(amount)));
        return with(line.evidence(), built).build();
    }

    private static JsonObject of(FindingSheet finding) {
        return with(
                        Optional.of(finding.evidence()),
                        Json.createObjectBuilder()
                                .add("trap", finding.trap().name())
                                .add("severity", finding.severity().name())
                                .add("state", finding.state().name())
                                .add("note", finding.note()))
                .build();
    }

    private static JsonObject of(WaiverSheet waiver) {
        return Json.createObjectBuilder()
                .add("reason", waiver.reason())
                .add("by", waiver.byName())
                .add("at", waiver.at().toString())
                .build();
    }

    private static JsonObjectBuilder with(Optional<Evidence> evidence, JsonObjectBuilder built) {
        evidence.ifPresent(words -> built.add(
                "evidence",
                Json.createObjectBuilder()
                        .add("version", words.version().toString())
                        .add("source", words.source())
                        .add("clause", words.clause())
                        .add("start", Integer.toString(words.start()))
                        .add("end", Integer.toString(words.end()))
                        .add("quote", words.quote())));
        return built;
    }
}
