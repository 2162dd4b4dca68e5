package freehold.web.allocation;

import freehold.allocation.PlaybookCell;
import freehold.allocation.PlaybookSheet;
import freehold.allocation.PlaybookSheet.Made;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import java.util.List;
import java.util.Optional;

/**
 * What others made of a playbook while someone was revising a cell of it.
 *
 * @param versions those made since, newest first
 * @param cell what the cell being revised says now; empty when nobody touched that one
 */
public record Overtaken(List<Made> versions, Optional<PlaybookCell> cell) {
    public Overtaken {
        versions = List.copyOf(versions);
    }

    /** Nobody came first. */
    public static Overtaken byNobody() {
        return new Overtaken(List.of(), Optional.empty());
    }

    /** What differs, for the cell being revised, between the version shown and the newest one found. */
    public static Overtaken between(PlaybookSheet shown, PlaybookSheet found, Artefact artefact, Right right) {
        Optional<PlaybookCell> now = found.playbook().cell(artefact, right);
        return new Overtaken(
                found.history().stream()
                        .filter(made -> made.number() > shown.newest())
                        .toList(),
                now.equals(shown.playbook().cell(artefact, right)) ? Optional.empty() : now);
    }

    /** Whether anyone did. */
    public boolean happened() {
        return !versions.isEmpty();
    }
}
