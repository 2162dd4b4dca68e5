package freehold.web.terms;

import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.PositionSheet;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.RestrictionSheet.Said;
import freehold.allocation.Right;
import freehold.checklist.DealFacts;
import freehold.deal.Artefact;
import freehold.indemnity.Dimension;
import freehold.indemnity.IndemnitySheet.Line;
import freehold.terms.FindingSheet;
import freehold.web.faces.Shown;
import java.util.List;
import java.util.stream.Stream;

/** What words can be put to, as whoever comes second is told of it. */
final class Entries {
    private Entries() {}

    /** The positions, promises and rungs of a deal. */
    static List<Shown> of(DealFacts facts) {
        Stream<Shown> positions = facts.allocation().cells().stream()
                .flatMap(cell -> cell.positions().stream().map(position -> of(cell, position)));
        Stream<Shown> promises = facts.restrictions().stream()
                .flatMap(sheet -> sheet.said().stream().map(said -> of(sheet, said)));
        Stream<Shown> rungs = facts.indemnity().lines().stream().map(Entries::of);
        return Stream.of(positions, promises, rungs).flatMap(all -> all).toList();
    }

    private static Shown of(CellSheet cell, PositionSheet position) {
        return new Shown(
                place(cell.artefact(), cell.right(), position.stage()),
                "{allocation.position." + position.position() + "}",
                position.note(),
                position.byName(),
                position.at(),
                position.revision());
    }

    private static Shown of(RestrictionSheet sheet, Said said) {
        return new Shown(
                place(sheet.restriction(), sheet.artefact()),
                said.words(),
                said.qualification(),
                said.byName(),
                said.at(),
                said.revision());
    }

    private static Shown of(Line line) {
        return new Shown(place(line.dimension()), line.words(), line.note(), line.byName(), line.at(), line.revision());
    }

    /** What became of a trap. */
    static Shown of(FindingSheet finding) {
        return new Shown(
                "{terms.trap." + finding.trap() + "}",
                "{terms.finding." + finding.state() + "}",
                finding.note(),
                finding.byName(),
                finding.at(),
                finding.revision());
    }

    static String place(Artefact artefact, Right right, NegotiationStage stage) {
        return "{deal.artefact." + artefact + "}, {allocation.right." + right + "}, {allocation.stage." + stage + "}";
    }

    static String place(Restriction restriction, Artefact artefact) {
        return "{allocation.restriction." + restriction + "}, {deal.artefact." + artefact + "}";
    }

    static String place(Dimension dimension) {
        return "{indemnity.dimension." + dimension + "}";
    }
}
