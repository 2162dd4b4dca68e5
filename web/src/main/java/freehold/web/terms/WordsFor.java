package freehold.web.terms;

import freehold.allocation.AllocationSheet;
import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Restriction;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.indemnity.Dimension;
import freehold.web.faces.Constants;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address says words are looked for: {@code artefact=} and {@code right=} for a cell, {@code restriction=}
 * (with {@code artefact=}), or {@code dimension=}; {@code stage=} besides. What names nothing the form offers is left
 * out.
 */
public class WordsFor implements Serializable {
    private @Nullable String artefact;
    private @Nullable String right;
    private @Nullable String stage;
    private @Nullable String restriction;
    private @Nullable String dimension;

    /** What words can be evidence for, in the order of the form. */
    public enum Use {
        POSITION,
        TRAP,
        RESTRICTION,
        INDEMNITY
    }

    /** Chooses in the form what the address names. */
    void choose(WordsForm form, AllocationSheet table) {
        Constants.find(NegotiationStage.class, stage).ifPresent(form::setStage);
        Optional<Restriction> promised = Constants.find(Restriction.class, restriction);
        Optional<Dimension> covered = Constants.find(Dimension.class, dimension);
        if (promised.isPresent()) {
            form.setUse(Use.RESTRICTION);
            form.setRestriction(promised.get());
            form.setArtefacts(
                    artefact().filter(promised.get()::mattersFor).map(List::of).orElse(List.of()));
        } else if (covered.isPresent()) {
            form.setUse(Use.INDEMNITY);
            form.setDimension(covered.get());
        } else {
            cell(table).map(CellSheet::name).ifPresent(form::setCell);
        }
    }

    private Optional<CellSheet> cell(AllocationSheet table) {
        return artefact().flatMap(what -> Constants.find(Right.class, right).flatMap(which -> table.cell(what, which)));
    }

    private Optional<Artefact> artefact() {
        return Constants.find(Artefact.class, artefact);
    }

    public @Nullable String getArtefact() {
        return artefact;
    }

    public void setArtefact(@Nullable String name) {
        this.artefact = name;
    }

    public @Nullable String getRight() {
        return right;
    }

    public void setRight(@Nullable String name) {
        this.right = name;
    }

    public @Nullable String getStage() {
        return stage;
    }

    public void setStage(@Nullable String name) {
        this.stage = name;
    }

    public @Nullable String getRestriction() {
        return restriction;
    }

    public void setRestriction(@Nullable String name) {
        this.restriction = name;
    }

    public @Nullable String getDimension() {
        return dimension;
    }

    public void setDimension(@Nullable String name) {
        this.dimension = name;
    }
}
