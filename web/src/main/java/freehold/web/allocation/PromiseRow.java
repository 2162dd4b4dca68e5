package freehold.web.allocation;

import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.deal.Artefact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A use restriction's row of the matrix.
 *
 * @param cells one for each artefact of the deal, in their order; empty where the restriction does not matter
 */
public record PromiseRow(Restriction restriction, List<Optional<RestrictionSheet>> cells) {
    public PromiseRow {
        cells = List.copyOf(cells);
    }

    static List<PromiseRow> of(List<RestrictionSheet> sheets, List<Artefact> artefacts) {
        return Arrays.stream(Restriction.values())
                .map(restriction -> new PromiseRow(
                        restriction,
                        artefacts.stream()
                                .map(artefact -> sheets.stream()
                                        .filter(sheet ->
                                                sheet.restriction() == restriction && sheet.artefact() == artefact)
                                        .findFirst())
                                .toList()))
                .toList();
    }

    /** The word for the shape of what is said in a cell. */
    public static String shape(RestrictionSheet sheet) {
        return sheet.said()
                .map(said -> switch (said.promise()) {
                    case PROMISED -> "met";
                    case QUALIFIED -> "near";
                    case REFUSED -> "gap";
                    case SILENT -> "silent";
                })
                .orElse("unread");
    }
}
