package freehold.web.terms;

import freehold.terms.ClauseSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A document's text cut for showing: clauses, in them paragraphs, in them pieces that are marked alike. Every piece
 * knows where it begins in the text, so that what somebody selects on the page can be told as offsets again.
 */
public final class MarkedText {
    private final String text;
    private final List<Mark> marks;
    private final List<Clause> clauses = new ArrayList<>();

    /** Cuts the text. Marks may overlap; what lies outside the text is not shown. */
    public MarkedText(String text, List<ClauseSpan> spans, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> mark.start() < mark.end() && mark.end() <= text.length())
                .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
                .toList();
        for (ClauseSpan span : spans) {
            clauses.add(clause(span));
        }
    }

    /**
     * A clause on the page.
     *
     * @param id its anchor
     * @param marks what rests on words that begin in it
     */
    public record Clause(String id, ClauseSpan span, List<Paragraph> paragraphs, List<Mark> marks) {
        /** How much rests on its words, suggestions nobody has decided on left out. */
        public long facts() {
            return marks.stream().filter(mark -> mark.suggestion().isEmpty()).count();
        }
    }

    /** A paragraph: one line of the text. */
    public record Paragraph(List<Piece> pieces) {}

    /**
     * Characters that are marked alike.
     *
     * @param start of its first character in the text
     * @param mark the innermost mark over it
     */
    public record Piece(int start, String words, Optional<Mark> mark) {}

    public List<Clause> clauses() {
        return clauses;
    }

    /** The anchor of the clause that holds this place; empty for a place in none. */
    public Optional<String> clauseAt(int offset) {
        return clauses.stream()
                .filter(clause -> clause.span().start() <= offset
                        && offset < clause.span().end())
                .map(Clause::id)
                .findFirst();
    }

    private Clause clause(ClauseSpan span) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > span.end() ? span.end() : newline;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Paragraph(pieces(start, end)));
            }
            start = end + 1;
        }
        List<Mark> beginning = marks.stream()
                .filter(mark -> span.start() <= mark.start() && mark.start() < span.end())
                .toList();
        return new Clause("c" + span.start(), span, paragraphs, beginning);
    }

    private List<Piece> pieces(int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        List<Mark> touching = marks.stream()
                .filter(mark -> mark.start() < end && mark.end() > start)
                .toList();
        touching.forEach(mark -> {
            cuts.add(Math.max(start, mark.start()));
            cuts.add(Math.min(end, mark.end()));
        });
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            int at = from;
            pieces.add(new Piece(at, text.substring(at, to), innermost(touching, at)));
            from = to;
        }
        return pieces;
    }

    private static Optional<Mark> innermost(List<Mark> marks, int offset) {
        return marks.stream()
                .filter(mark -> mark.start() <= offset && offset < mark.end())
                .min(Comparator.comparingInt(mark -> mark.end() - mark.start()));
    }
}
