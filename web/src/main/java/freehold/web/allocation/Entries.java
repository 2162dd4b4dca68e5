package freehold.web.allocation;

import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.deal.Artefact;
import freehold.web.faces.Shown;
import java.util.List;

/** Positions and promises as whoever comes second is told of them. */
final class Entries {
    private Entries() {}

    /** The positions of a cell, stage by stage. */
    static List<Shown> of(CellSheet cell) {
        return cell.positions().stream()
                .map(position -> new Shown(
                        place(position.stage()),
                        "{allocation.position." + position.position() + "}",
                        position.note(),
                        position.byName(),
                        position.at(),
                        position.revision()))
                .toList();
    }

    /** What is said to a restriction, artefact by artefact. */
    static List<Shown> of(List<RestrictionSheet> sheets, Restriction restriction) {
        return sheets.stream()
                .filter(sheet -> sheet.restriction() == restriction)
                .flatMap(sheet -> sheet.said().stream()
                        .map(said -> new Shown(
                                place(sheet.artefact()),
                                said.words(),
                                said.qualification(),
                                said.byName(),
                                said.at(),
                                said.revision())))
                .toList();
    }

    static String place(NegotiationStage stage) {
        return "{allocation.stage." + stage + "}";
    }

    static String place(Artefact artefact) {
        return "{deal.artefact." + artefact + "}";
    }
}
