package freehold.indemnity;

import freehold.deal.Evidence;
import freehold.shared.Money;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The vendor's indemnity as a profile, one line a dimension; never one number.
 *
 * @param lines in the order of the dimensions; a dimension nobody has read has no line
 */
public record IndemnitySheet(List<Line> lines) {
    public IndemnitySheet {
        lines = List.copyOf(lines);
    }

    /**
     * Where the indemnity stands in a dimension.
     *
     * @param rung 0 to 4; empty for silent
     * @param revision rises with every change; handed back by whoever changes it next
     */
    public record Line(
            Dimension dimension,
            Optional<Integer> rung,
            boolean agreed,
            Optional<Money> amount,
            String note,
            Optional<Evidence> evidence,
            String byName,
            Instant at,
            int revision) {

        /** How it reads, with bundle keys in braces. */
        public String words() {
            List<String> besides = Stream.concat(
                            amount
                                    .map(sum ->
                                            sum.amount().stripTrailingZeros().toPlainString() + " " + sum.currency())
                                    .stream(),
                            agreed ? Stream.of("{indemnity.agreed}") : Stream.empty())
                    .toList();
            return rung.map(step -> "{indemnity.rung." + dimension + "." + step + "}")
                            .orElse("{allocation.position.SILENT}")
                    + (besides.isEmpty() ? "" : " (" + String.join(", ", besides) + ")");
        }
    }

    /** What stands in a dimension; empty while unread. */
    public Optional<Line> line(Dimension dimension) {
        return lines.stream().filter(line -> line.dimension() == dimension).findFirst();
    }

    /** The revision of a dimension's line whoever is shown this has seen; 0 while unread. */
    public int revision(Dimension dimension) {
        return line(dimension).map(Line::revision).orElse(0);
    }

    /** The dimensions nobody has read yet. */
    public List<Dimension> unread() {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> line(dimension).isEmpty())
                .toList();
    }

    /** The dimensions whose worst rung leaves no usable cover. */
    public List<Dimension> closedGates() {
        return lines.stream()
                .filter(line -> line.dimension().gates() && line.rung().equals(Optional.of(0)))
                .map(Line::dimension)
                .toList();
    }
}
