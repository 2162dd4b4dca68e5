package freehold.web.terms;

import freehold.allocation.CellSheet;
import freehold.allocation.PositionSheet;
import freehold.allocation.RestrictionSheet;
import freehold.checklist.DealFacts;
import freehold.deal.Evidence;
import freehold.indemnity.IndemnitySheet.Line;
import freehold.shared.Texts;
import freehold.suggestion.SuggestionSheet;
import freehold.terms.FindingSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a deal rests on words of one version, and what the reader suggests of them, as cards for its margin. */
final class MarginCards {
    private final UUID version;
    private final UUID deal;
    private final Texts texts;
    private final List<Mark> cards = new ArrayList<>();

    private MarginCards(DealFacts facts, UUID version, Texts texts) {
        this.version = version;
        this.deal = facts.deal().id();
        this.texts = texts;
    }

    static List<Mark> of(DealFacts facts, List<SuggestionSheet> suggestions, UUID version, Texts texts) {
        MarginCards margin = new MarginCards(facts, version, texts);
        facts.allocation().cells().forEach(cell -> cell.positions()
                .forEach(position -> margin.position(cell, position)));
        facts.restrictions().forEach(margin::restriction);
        facts.findings().forEach(margin::finding);
        facts.indemnity().lines().forEach(margin::indemnity);
        suggestions.stream().filter(SuggestionSheet::undecided).forEach(margin::suggestion);
        return margin.cards;
    }

    private void suggestion(SuggestionSheet one) {
        one.evidence()
                .ifPresent(evidence -> cards.add(new Mark(
                        "m" + cards.size(),
                        evidence.start(),
                        evidence.end(),
                        "suggested",
                        texts.words(one.name()),
                        one.severity()
                                .map(severity -> texts.get("terms.severity." + severity))
                                .orElse(""),
                        "",
                        "/suggestions?deal=" + deal + "&version=" + version,
                        Optional.of(one))));
    }

    private void add(Evidence evidence, String shape, String title, String detail, String by, String link) {
        if (evidence.version().equals(version)) {
            cards.add(new Mark(
                    "m" + cards.size(),
                    evidence.start(),
                    evidence.end(),
                    shape,
                    title,
                    detail,
                    by,
                    "/" + link + (link.contains("?") ? "&" : "?") + "deal=" + deal));
        }
    }

    private void position(CellSheet cell, PositionSheet position) {
        position.evidence()
                .ifPresent(evidence -> add(
                        evidence,
                        cell.playbook().gap(position.position()).name(),
                        texts.get("deal.artefact." + cell.artefact()) + ", "
                                + texts.get("allocation.right." + cell.right()),
                        texts.get("allocation.stage." + position.stage()) + ": "
                                + texts.get("allocation.position." + position.position()),
                        position.byName(),
                        "cell?artefact=" + cell.artefact() + "&right=" + cell.right()));
    }

    private void restriction(RestrictionSheet restriction) {
        restriction.said().ifPresent(said -> said.evidence()
                .ifPresent(evidence -> add(
                        evidence,
                        restriction.agreed() ? "met" : "near",
                        texts.get("allocation.restriction." + restriction.restriction()) + ", "
                                + texts.get("deal.artefact." + restriction.artefact()),
                        texts.get("allocation.stage." + said.stage()) + ": "
                                + texts.get("allocation.promise." + said.promise()),
                        said.byName(),
                        "restrictions")));
    }

    private void finding(FindingSheet finding) {
        add(
                finding.evidence(),
                finding.state().settled() ? "met" : "gap",
                texts.of("terms.page.reading.trap", texts.get("terms.trap." + finding.trap())),
                texts.get("terms.finding." + finding.state()) + ", "
                        + texts.get("terms.severity." + finding.severity()),
                finding.byName(),
                "findings");
    }

    private void indemnity(Line line) {
        line.evidence()
                .ifPresent(evidence -> add(
                        evidence,
                        line.agreed() ? "met" : "near",
                        texts.get("indemnity.dimension." + line.dimension()),
                        line.rung()
                                .map(rung -> texts.get("indemnity.rung." + line.dimension() + "." + rung))
                                .orElse(""),
                        line.byName(),
                        "indemnity"));
    }
}
