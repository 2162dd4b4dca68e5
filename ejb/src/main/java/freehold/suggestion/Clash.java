package freehold.suggestion;

import java.util.Optional;

/**
 * Another statement of the same document that cannot hold beside this one.
 *
 * @param outcome which of the two prevails by the document's own order of precedence
 * @param clause number or heading of the other's clause; may be empty
 * @param start where the other begins
 * @param by number or heading of the clause that says which prevails; may be empty
 */
public record Clash(Outcome outcome, String clause, int start, String by) {
    /** Which of two contradicting statements prevails. */
    public enum Outcome {
        PREVAILS,
        YIELDS,
        UNDECIDED
    }

    String written() {
        return outcome + "\t" + start + "\t" + oneLine(by) + "\t" + oneLine(clause);
    }

    private static String oneLine(String label) {
        return label.replaceAll("\\s+", " ");
    }

    static Optional<Clash> read(String line) {
        String[] parts = line.split("\t", 4);
        return parts.length < 4
                ? Optional.empty()
                : Optional.of(new Clash(Outcome.valueOf(parts[0]), parts[3], Integer.parseInt(parts[1]), parts[2]));
    }
}
