package freehold.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A place in a vendor document and the words that stand there. Held as quote with context besides the position, so that
 * it can be found again in a new version.
 *
 * @param version the document version quoted
 * @param source document title and version as people read it
 * @param clause number or heading of the clause; empty where the document has neither
 * @param start first character of the quote in the extracted text, in UTF-16 units
 * @param end behind its last character
 * @param quote the words
 * @param before up to 40 characters that stand before them
 * @param after up to 40 characters that stand behind them
 */
@Embeddable
public record Evidence(
        @Column(name = "evidence_version") UUID version,
        @Column(name = "evidence_source") String source,
        @Column(name = "evidence_clause") String clause,
        @Column(name = "evidence_start") int start,
        @Column(name = "evidence_end") int end,
        @Column(name = "evidence_quote") String quote,
        @Column(name = "evidence_before") String before,
        @Column(name = "evidence_after") String after) {

    /** Where the words stand, for whoever rests something else on them. */
    public Place place() {
        return new Place(version, start, end);
    }
}
