package freehold.web.indemnity;

import freehold.indemnity.Dimension;
import freehold.indemnity.IndemnitySheet.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A dimension of the indemnity as the page shows it.
 *
 * @param line what stands in it; empty while nobody has read
 */
public record Ladder(Dimension dimension, Optional<Line> line) {

    /** The rungs, worst first. */
    public List<Integer> rungs() {
        return IntStream.rangeClosed(0, Dimension.BEST).boxed().toList();
    }

    /** The rung reached; empty while unread, and where the terms are silent. */
    public Optional<Integer> reached() {
        return line.flatMap(Line::rung);
    }

    /** Whether someone searched and the terms do not say. */
    public boolean silent() {
        return line.isPresent() && reached().isEmpty();
    }

    /** Whether what stands here leaves no usable cover at all. */
    public boolean closed() {
        return dimension.gates() && reached().equals(Optional.of(0));
    }

    /** How it stands, in a word: unread, silent, closed, agreed, or open to agreement. */
    public String standing() {
        if (line.isEmpty()) {
            return "unread";
        }
        if (silent()) {
            return "silent";
        }
        if (closed()) {
            return "closed";
        }
        return line.get().agreed() ? "agreed" : "open";
    }

    /** The shape of that word. */
    public String shape() {
        return switch (standing()) {
            case "closed" -> "gap";
            case "agreed" -> "met";
            case "open" -> "wait";
            default -> standing();
        };
    }
}
