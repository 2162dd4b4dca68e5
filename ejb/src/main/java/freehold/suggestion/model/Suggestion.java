package freehold.suggestion.model;

import freehold.allocation.Position;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.deal.Evidence;
import freehold.deal.Standing;
import freehold.shared.Check;
import freehold.suggestion.Became;
import freehold.suggestion.Correction;
import freehold.suggestion.Grounds;
import freehold.suggestion.InClause;
import freehold.suggestion.SuggestionDecision;
import freehold.suggestion.SuggestionKind;
import freehold.suggestion.SuggestionSheet;
import freehold.terms.Recognised.Span;
import freehold.terms.Severity;
import freehold.terms.VersionSheet;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something the reader recognised in a version of the vendor's terms. It waits until a person confirms, corrects or
 * rejects it; what they decided holds for the same words of the next version, too, and can be taken back while nothing
 * rests on it. What the machine said is never changed.
 */
@Entity
public class Suggestion extends Standing {
    @Column(name = "document_id", nullable = false)
    private UUID document;

    @Column(name = "version_id", nullable = false)
    private UUID version;

    @Column(nullable = false)
    private int versionNumber;

    @Column(nullable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SuggestionKind kind;

    @Column(nullable = false)
    private String label;

    @Enumerated(EnumType.STRING)
    private @Nullable Artefact artefact;

    @Enumerated(EnumType.STRING)
    @Column(name = "artefact_right")
    private @Nullable Right right;

    @Embedded
    private @Nullable InClause clause;

    @Embedded
    private @Nullable Evidence evidence;

    /** Spans as {@code start-end}, with commas between. */
    @Column(nullable = false)
    private String words;

    @Embedded
    private Grounds grounds;

    @Enumerated(EnumType.STRING)
    private @Nullable Severity severity;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SuggestionDecision decision;

    @Column(nullable = false)
    private String reason;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable Became became;

    private @Nullable Integer carriedFrom;

    /** 0 for the worst; what has no severity stands behind what has, and silence behind everything. */
    @Column(nullable = false)
    private int weight;

    @Column(nullable = false)
    private int placeStart;

    @SuppressWarnings("NullAway.Init")
    protected Suggestion() {}

    public Suggestion(
            UUID client, UUID deal, VersionSheet version, What what, Where where, Grounds grounds, By readFor) {
        super(client, deal, readFor.name(), readFor.at());
        this.document = version.document();
        this.version = version.id();
        this.versionNumber = version.number();
        this.source = version.title() + " " + version.number();
        this.kind = what.kind();
        this.label = what.label();
        this.artefact = what.artefact();
        this.right = what.right();
        this.severity = what.severity();
        this.clause = where.clause();
        this.evidence = where.evidence();
        this.words = where.words().stream()
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(","));
        this.grounds = grounds;
        this.decision = SuggestionDecision.SUGGESTED;
        this.reason = "";
        this.weight = Weight.of(what.severity(), where.evidence() == null);
        this.placeStart = where.evidence() == null ? 0 : where.evidence().start();
    }

    /** What is suggested; artefact and right of a position, severity of a trap. */
    public record What(
            SuggestionKind kind,
            String label,
            @Nullable Artefact artefact,
            @Nullable Right right,
            @Nullable Severity severity) {}

    /** What it rests on; clause and evidence of everything but silence. */
    public record Where(@Nullable InClause clause, @Nullable Evidence evidence, List<Span> words) {}

    /** Who said something, and when. */
    public record By(String name, Instant at) {}

    /** Somebody finds it right as it is, and this came of it. */
    public void confirm(int seen, @Nullable Became made, By by) {
        decide(seen, SuggestionDecision.CONFIRMED, by);
        became = made;
    }

    /** Somebody finds that it should have said this, and that came of it. */
    public void correct(int seen, Correction instead, @Nullable Became made, By by) {
        decide(seen, SuggestionDecision.CORRECTED, by);
        correction = instead;
        became = made;
    }

    /** Somebody finds it wrong. */
    public void reject(int seen, String why, By by) {
        decide(seen, SuggestionDecision.REJECTED, by);
        reason = why;
    }

    private void decide(int seen, SuggestionDecision to, By by) {
        refuseUnseen(seen);
        Check.that(
                decision == SuggestionDecision.SUGGESTED,
                "suggestion.refusal.decided",
                byName(),
                "{suggestion.decision." + decision + "}");
        decision = to;
        revised(by.name(), by.at());
    }

    /** Refused when somebody else decided on it since the person saw it. */
    public void refuseUnseen(int seen) {
        expectSeen(seen, "suggestion.refusal.changed-meanwhile", "{suggestion.decision." + decision + "}");
    }

    /**
     * Takes a decision back. What came of it must be gone already, or rest on the earlier version it was taken over
     * from.
     */
    public void undo(By by) {
        Check.that(decision != SuggestionDecision.SUGGESTED, "suggestion.refusal.undecided");
        decision = SuggestionDecision.SUGGESTED;
        reason = "";
        correction = null;
        became = null;
        carriedFrom = null;
        revised(by.name(), by.at());
    }

    /** Takes over what was decided on the same words of an earlier version. What came of that stands already. */
    public void carry(Suggestion earlier) {
        int moved = placeStart - earlier.placeStart;
        decision = earlier.decision;
        reason = earlier.reason;
        correction = earlier.correction == null ? null : earlier.correction.moved(moved);
        became = earlier.became;
        carriedFrom = earlier.carriedFrom == null ? Integer.valueOf(earlier.versionNumber) : earlier.carriedFrom;
        revised(earlier.byName(), earlier.at());
    }

    /** What must be the same for a decision to hold in another version. */
    public Key key() {
        return new Key(kind, label, artefact, right, clause == null ? "" : clause.fingerprint());
    }

    /** What a suggestion says of which words, whatever the version. */
    public record Key(
            SuggestionKind kind,
            String label,
            @Nullable Artefact artefact,
            @Nullable Right right,
            String fingerprint) {}

    /** Whether its decision was taken over from that one. */
    public boolean restsOn(Suggestion earlier) {
        return decision != SuggestionDecision.SUGGESTED
                && carriedFrom != null
                && carriedFrom == earlier.versionNumber
                && !id().equals(earlier.id())
                && key().equals(earlier.key());
    }

    /** The rung it puts forward; empty for what is no position. */
    public Optional<Position> position() {
        return kind == SuggestionKind.POSITION ? Optional.of(Position.valueOf(label)) : Optional.empty();
    }

    public UUID document() {
        return document;
    }

    public UUID version() {
        return version;
    }

    public Optional<Became> became() {
        return Optional.ofNullable(became);
    }

    public Optional<InClause> clause() {
        return Optional.ofNullable(clause);
    }

    public SuggestionDecision decision() {
        return decision;
    }

    public int weight() {
        return weight;
    }

    public int placeStart() {
        return placeStart;
    }

    /** As people read it. */
    public SuggestionSheet sheet() {
        return new SuggestionSheet(
                id(),
                document,
                version,
                versionNumber,
                source,
                kind,
                label,
                Optional.ofNullable(artefact),
                Optional.ofNullable(right),
                Optional.ofNullable(clause),
                Optional.ofNullable(evidence),
                spans(),
                grounds,
                Optional.ofNullable(severity),
                decision,
                Optional.ofNullable(correction),
                reason,
                byName(),
                at(),
                Optional.ofNullable(carriedFrom),
                revision());
    }

    private List<Span> spans() {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(",", -1))
                        .map(span -> span.split("-", 2))
                        .map(span -> new Span(Integer.parseInt(span[0]), Integer.parseInt(span[1])))
                        .toList();
    }
}
