package freehold.suggestion;

import java.util.Optional;

/**
 * Another statement of the same document that cannot hold beside this one.
 *
 * @param outcome which of the two prevails by the document's own order of precedence
 * @param clause number or heading of the other's clause; may be empty
 * @param start where the other begins
 */
public record Clash(Outcome outcome, String clause, int start) {
    /** Which of two contradicting statements prevails. */
    public enum Outcome {
        PREVAILS,
        YIELDS,
        UNDECIDED
    }

    String written() {
        return outcome + " " + start + " " + clause.replaceAll("\\s+", " ");
    }

    static Optional<Clash> read(String line) {
        String[] parts = line.split(" ", 3);
        return parts.length < 3
                ? Optional.empty()
                : Optional.of(new Clash(Outcome.valueOf(parts[0]), parts[2], Integer.parseInt(parts[1])));
    }
}
