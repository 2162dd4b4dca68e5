package freehold.web.deal;

import freehold.allocation.CellSheet;
import freehold.allocation.PositionSheet;
import freehold.allocation.Right;
import freehold.checklist.DealFacts;
import freehold.checklist.WaiverSheet;
import freehold.deal.Artefact;
import freehold.deal.Evidence;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owns what, laid out: a row an artefact, a column a right.
 *
 * @param rights the rights the playbook asks for in any artefact of the deal
 * @param rows the artefacts not ruled out, in their order
 */
public record Ownership(List<Right> rights, List<Row> rows) implements Serializable {

    /** An artefact with a field for each right. */
    public record Row(Artefact artefact, List<Field> fields) implements Serializable {}

    /**
     * Where an artefact and a right meet.
     *
     * @param cell null where the playbook asks for nothing
     * @param now what binds the vendor; null while unread
     * @param evidence where that stands; null when nobody pointed
     * @param waivedBy whose waiver stands in for it; empty when nobody's does
     */
    public record Field(
            Right right,
            @Nullable CellSheet cell,
            @Nullable PositionSheet now,
            @Nullable Evidence evidence,
            String waivedBy)
            implements Serializable {
        static Field of(Right right, @Nullable CellSheet cell, DealFacts facts) {
            Optional<PositionSheet> now = Optional.ofNullable(cell).flatMap(CellSheet::current);
            return new Field(
                    right,
                    cell,
                    now.orElse(null),
                    now.flatMap(PositionSheet::evidence).orElse(null),
                    Optional.ofNullable(cell)
                            .filter(one -> !one.gap().closed())
                            .flatMap(facts::waiver)
                            .map(WaiverSheet::byName)
                            .orElse(""));
        }
    }

    static Ownership of(DealFacts facts) {
        List<CellSheet> cells = facts.allocation().cells();
        List<Right> rights = Arrays.stream(Right.values())
                .filter(right -> cells.stream().anyMatch(cell -> cell.right() == right))
                .toList();
        return new Ownership(
                rights,
                facts.allocation().artefacts().stream()
                        .map(artefact -> new Row(
                                artefact,
                                rights.stream()
                                        .map(right -> Field.of(
                                                right,
                                                facts.allocation()
                                                        .cell(artefact, right)
                                                        .orElse(null),
                                                facts))
                                        .toList()))
                        .toList());
    }
}
