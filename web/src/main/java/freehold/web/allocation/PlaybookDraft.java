package freehold.web.allocation;

import freehold.allocation.PlaybookCell;
import freehold.allocation.Position;
import freehold.shared.Check;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the form that revises a cell of a playbook holds. */
public class PlaybookDraft implements Serializable {
    private static final long serialVersionUID = 1;

    private @Nullable Position preferred;
    private @Nullable Position compromise;
    private @Nullable String why;
    private @Nullable String preferredDrafting;
    private @Nullable String compromiseDrafting;

    /** Begins with what stands there. */
    void fill(PlaybookCell cell) {
        preferred = cell.preferred();
        compromise = cell.compromise();
        why = cell.why();
        preferredDrafting = cell.preferredDrafting();
        compromiseDrafting = cell.compromiseDrafting();
    }

    /** The cell with what was typed in its place; refused where that makes no cell. */
    PlaybookCell revising(PlaybookCell cell) {
        return new PlaybookCell(
                cell.artefact(),
                cell.right(),
                Check.chosen(preferred, "allocation.refusal.position"),
                Check.chosen(compromise, "allocation.refusal.position"),
                Check.text(why, Check.PROSE, "allocation.refusal.why"),
                Check.text(preferredDrafting, Check.PROSE, "allocation.refusal.drafting"),
                Check.text(compromiseDrafting, Check.PROSE, "allocation.refusal.drafting"));
    }

    public @Nullable Position getPreferred() {
        return preferred;
    }

    public void setPreferred(@Nullable Position preferred) {
        this.preferred = preferred;
    }

    public @Nullable Position getCompromise() {
        return compromise;
    }

    public void setCompromise(@Nullable Position compromise) {
        this.compromise = compromise;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getPreferredDrafting() {
        return preferredDrafting;
    }

    public void setPreferredDrafting(@Nullable String drafting) {
        this.preferredDrafting = drafting;
    }

    public @Nullable String getCompromiseDrafting() {
        return compromiseDrafting;
    }

    public void setCompromiseDrafting(@Nullable String drafting) {
        this.compromiseDrafting = drafting;
    }
}
