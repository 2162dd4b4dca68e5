package freehold.web.allocation;

import freehold.allocation.AllocationSheet;
import freehold.allocation.PositionSheet;
import freehold.allocation.RestrictionSheet;
import freehold.deal.Evidence;
import freehold.deal.Quotes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what a deal's table and its use restrictions quote. */
final class Quoted {
    private Quoted() {}

    static Quotes in(AllocationSheet sheet, List<RestrictionSheet> restrictions) {
        Stream<Evidence> positions = sheet.cells().stream()
                .flatMap(cell -> cell.positions().stream())
                .map(PositionSheet::evidence)
                .flatMap(Optional::stream);
        return new Quotes(Stream.concat(positions, in(restrictions)).toList());
    }

    static Stream<Evidence> in(List<RestrictionSheet> restrictions) {
        return restrictions.stream()
                .flatMap(restriction -> restriction.said().stream())
                .map(RestrictionSheet.Said::evidence)
                .flatMap(Optional::stream);
    }
}
