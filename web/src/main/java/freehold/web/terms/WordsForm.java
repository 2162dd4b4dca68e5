package freehold.web.terms;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.Promise;
import freehold.allocation.Restriction;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.indemnity.Dimension;
import freehold.shared.Money;
import freehold.terms.Severity;
import freehold.terms.Trap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody has chosen and typed beside the text, before it is evidence for anything. */
public class WordsForm implements Serializable {
    private WordsFor.Use use = WordsFor.Use.POSITION;
    private @Nullable Integer start;
    private @Nullable Integer end;
    private @Nullable String note;
    private @Nullable String cell;
    private @Nullable NegotiationStage stage = NegotiationStage.VENDOR_DEFAULT;
    private @Nullable Position position;
    private @Nullable Trap trap;
    private @Nullable Severity severity = Severity.MEDIUM;
    private @Nullable Restriction restriction;
    private List<Artefact> artefacts = List.of();
    private @Nullable Promise promise;
    private @Nullable Integer days;
    private @Nullable Dimension dimension;
    private @Nullable Integer rung;
    private boolean agreed;
    private @Nullable BigDecimal amount;
    private @Nullable String currency = "EUR";

    /** The artefact of the cell chosen; null before one is. */
    @Nullable
    Artefact artefact() {
        String[] parts = parts();
        return parts.length == 2 ? Artefact.valueOf(parts[0]) : null;
    }

    /** The right of the cell chosen; null before one is. */
    @Nullable
    Right right() {
        String[] parts = parts();
        return parts.length == 2 ? Right.valueOf(parts[1]) : null;
    }

    private String[] parts() {
        return cell == null ? new String[0] : cell.split("\\.", -1);
    }

    /** The cap's amount, if one was typed. */
    @Nullable
    Money amount() {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    /** What the form is open for at first. */
    public WordsFor.Use getUse() {
        return use;
    }

    void setUse(WordsFor.Use use) {
        this.use = use;
    }

    public @Nullable Integer getStart() {
        return start;
    }

    public void setStart(@Nullable Integer start) {
        this.start = start;
    }

    public @Nullable Integer getEnd() {
        return end;
    }

    public void setEnd(@Nullable Integer end) {
        this.end = end;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getCell() {
        return cell;
    }

    public void setCell(@Nullable String cell) {
        this.cell = cell;
    }

    public @Nullable NegotiationStage getStage() {
        return stage;
    }

    public void setStage(@Nullable NegotiationStage stage) {
        this.stage = stage;
    }

    public @Nullable Position getPosition() {
        return position;
    }

    public void setPosition(@Nullable Position position) {
        this.position = position;
    }

    public @Nullable Trap getTrap() {
        return trap;
    }

    public void setTrap(@Nullable Trap trap) {
        this.trap = trap;
    }

    public @Nullable Severity getSeverity() {
        return severity;
    }

    public void setSeverity(@Nullable Severity severity) {
        this.severity = severity;
    }

    public @Nullable Restriction getRestriction() {
        return restriction;
    }

    public void setRestriction(@Nullable Restriction restriction) {
        this.restriction = restriction;
    }

    public List<Artefact> getArtefacts() {
        return artefacts;
    }

    public void setArtefacts(@Nullable List<Artefact> artefacts) {
        this.artefacts = artefacts == null ? List.of() : List.copyOf(artefacts);
    }

    public @Nullable Promise getPromise() {
        return promise;
    }

    public void setPromise(@Nullable Promise promise) {
        this.promise = promise;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable Dimension getDimension() {
        return dimension;
    }

    public void setDimension(@Nullable Dimension dimension) {
        this.dimension = dimension;
    }

    public @Nullable Integer getRung() {
        return rung;
    }

    public void setRung(@Nullable Integer rung) {
        this.rung = rung;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }
}
