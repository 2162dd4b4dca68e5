package freehold.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A fact as people read it. Together its lines say everything that is frozen of it, no more and no less.
 *
 * @param place which fact it is; no two share one
 * @param group bundle key of the heading it stands under
 * @param label what it is about
 * @param said what holds
 * @param besides what else belongs to the account: other stages of the negotiation, what the playbook wants
 */
public record FactLine(String place, String group, Phrase label, Said said, List<Said> besides) {
    public FactLine {
        besides = List.copyOf(besides);
    }

    /**
     * One thing said of a fact; what people noted and what the vendor wrote are never mixed.
     *
     * @param gap name of the gap it amounts to; empty for none
     * @param what how it stands
     * @param note what people wrote about it; may be empty
     * @param quote the words it rests on
     */
    public record Said(String gap, Phrase what, String note, Optional<Quote> quote) {}

    /**
     * Words of a document, and where they stand.
     *
     * @param version the document version
     * @param source its title and number as people read them
     * @param clause empty where the document has none
     * @param start first character in the text
     * @param end behind the last one
     */
    public record Quote(UUID version, String source, String clause, int start, int end, String words) {
        /** Where they stand, without the characters: source and clause. */
        public String where() {
            return clause.isEmpty() ? source : source + ", " + clause;
        }
    }

    /** All that is said of it, what holds first. */
    public List<Said> all() {
        return Stream.concat(Stream.of(said), besides.stream()).toList();
    }

    /** What is said of it that the other does not say. */
    public List<Said> beyond(FactLine other) {
        List<Said> mine = new ArrayList<>(all());
        other.all().forEach(mine::remove);
        return mine;
    }
}
