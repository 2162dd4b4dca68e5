package freehold.testing;

import freehold.deal.Artefact;
import freehold.terms.Actor;
import freehold.terms.Contradiction;
import freehold.terms.Deed;
import freehold.terms.Force;
import freehold.terms.IndemnityPoint;
import freehold.terms.Limit;
import freehold.terms.Matter;
import freehold.terms.Passage;
import freehold.terms.Purpose;
import freehold.terms.Recognised;
import freehold.terms.Recognised.Kind;
import freehold.terms.Recognised.Span;
import freehold.terms.Recognised.Statement;
import freehold.terms.RecognisedPosition;
import freehold.terms.Restraint;
import freehold.terms.Severity;
import freehold.terms.Trap;
import freehold.terms.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader makes of a text, in a few words; clauses are named by their place among the text's clauses. */
public final class Recognitions {
    private final String text;
    private final List<Recognised> recognised = new ArrayList<>();
    private final List<RecognisedPosition> positions = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    public Recognitions(String text) {
        this.text = text;
    }

    /** A trap in these words. */
    public Recognitions trap(Trap trap, Severity severity, int clause, String quote) {
        return add(Kind.TRAP, trap.name(), severity, clause, quote, List.of(Matter.OUTPUTS), List.of(), null);
    }

    /** A promise in these words, for these artefacts, within these limits. */
    public Recognitions promise(
            Restraint restraint,
            int clause,
            String quote,
            List<Matter> what,
            List<Limit> limits,
            @Nullable Integer days) {
        return add(Kind.RESTRICTION, restraint.name(), null, clause, quote, what, limits, days);
    }

    /** A point of the indemnity in these words. */
    public Recognitions indemnity(IndemnityPoint point, int clause, String quote) {
        return add(Kind.INDEMNITY, point.name(), null, clause, quote, List.of(), List.of(), null);
    }

    private Recognitions add(
            Kind kind,
            String label,
            @Nullable Severity severity,
            int clause,
            String quote,
            List<Matter> what,
            List<Limit> limits,
            @Nullable Integer days) {
        Passage passage = passage(clause, quote);
        recognised.add(new Recognised(
                kind,
                label,
                passage,
                List.of(new Span(passage.start(), passage.start() + 2)),
                label.toLowerCase(Locale.ROOT).replace('_', '-'),
                severity,
                new Statement(
                        Optional.of(Actor.VENDOR),
                        Optional.of(Force.MAY),
                        List.of(Deed.USE),
                        what,
                        List.of(Purpose.IMPROVE),
                        limits),
                days,
                null,
                null));
        return this;
    }

    /** A position, said in these words. */
    public Recognitions position(Artefact artefact, String right, String position, int clause, String quote) {
        positions.add(
                new RecognisedPosition(artefact, right, position, List.of(passage(clause, quote)), List.of("output")));
        return this;
    }

    /** A cell the terms say nothing of. */
    public Recognitions silent(Artefact artefact, String right, String... searched) {
        positions.add(new RecognisedPosition(artefact, right, "SILENT", List.of(), List.of(searched)));
        return this;
    }

    /** The first two recognised contradict, and this one of them prevails; the clause says so. */
    public Recognitions contradict(@Nullable Integer prevails, int clause, String quote) {
        contradictions.add(new Contradiction(0, 1, prevails, passage(clause, quote)));
        return this;
    }

    private Passage passage(int clause, String quote) {
        int start = text.indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException("no such words: " + quote);
        }
        return new Passage(clause, start, start + quote.length());
    }

    /** All of it. */
    public Understanding understanding() {
        return new Understanding(List.of(), List.of(), List.of(), recognised, positions, contradictions);
    }
}
