package freehold.suggestion;

import freehold.allocation.Position;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.deal.Evidence;
import freehold.terms.IndemnityPoint;
import freehold.terms.Recognised.Span;
import freehold.terms.Restraint;
import freehold.terms.Severity;
import freehold.terms.Trap;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A suggestion as an advisor reads it.
 *
 * @param source document and version as people read them
 * @param label a trap, restraint or indemnity point by its constant; for a position the rung
 * @param artefact of a position
 * @param right of a position
 * @param clause empty for silence
 * @param evidence the words it rests on; empty for silence
 * @param words the operative ones among them, or what else a position rests on
 * @param severity of a trap
 * @param correction what the person who corrected it said instead
 * @param reason why it was rejected; may be empty
 * @param byName who decided last; of an undecided one, who had the document read
 * @param carriedFrom number of the version it was decided in, when that was an earlier one
 * @param revision rises with every decision; handed back by whoever decides next
 */
public record SuggestionSheet(
        UUID id,
        UUID document,
        UUID version,
        int versionNumber,
        String source,
        SuggestionKind kind,
        String label,
        Optional<Artefact> artefact,
        Optional<Right> right,
        Optional<InClause> clause,
        Optional<Evidence> evidence,
        List<Span> words,
        Grounds grounds,
        Optional<Severity> severity,
        SuggestionDecision decision,
        Optional<Correction> correction,
        String reason,
        String byName,
        Instant at,
        Optional<Integer> carriedFrom,
        int revision) {
    public SuggestionSheet {
        words = List.copyOf(words);
    }

    /** What it is called, as a bundle key. */
    public String key() {
        return key(label);
    }

    /** What a label of its kind is called, as a bundle key. */
    public String key(String other) {
        return kind.key(other);
    }

    /** What it is about, with bundle keys in braces: {@code {terms.trap.SURVIVAL}}, or artefact, right and rung. */
    public String name() {
        return artefact.flatMap(what -> right.map(
                        which -> "{deal.artefact." + what + "}, {allocation.right." + which + "}: {" + key() + "}"))
                .orElseGet(() -> "{" + key() + "}");
    }

    /** Where it stands, as people say it. */
    public String place() {
        return clause.map(InClause::label)
                .filter(label -> !label.isEmpty())
                .map(label -> source + ", " + label)
                .orElse(source);
    }

    /** Whether it says that nothing is said. */
    public boolean silent() {
        return kind == SuggestionKind.POSITION && label.equals(Position.SILENT.name());
    }

    /** Whether somebody still has to look at it. */
    public boolean undecided() {
        return decision == SuggestionDecision.SUGGESTED;
    }

    /** For whoever decides on it as they see it. */
    public Picked picked() {
        return new Picked(id, revision);
    }

    /** Where else in the document it rests on words; only positions do. */
    public List<Span> elsewhere() {
        return kind != SuggestionKind.POSITION
                ? List.of()
                : words.stream()
                        .filter(span -> evidence.filter(quote -> quote.start() == span.start())
                                .isEmpty())
                        .toList();
    }

    /** The labels it can have, for whoever corrects it. */
    public List<String> labels() {
        return switch (kind) {
            case TRAP -> names(Trap.values());
            case RESTRICTION -> names(Restraint.values());
            case INDEMNITY -> names(IndemnityPoint.values());
            case POSITION ->
                right.map(Position::ladder).orElse(List.of()).stream()
                        .map(Position::name)
                        .toList();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
