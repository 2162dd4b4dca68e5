package freehold.briefing.model;

import freehold.briefing.FactChange;
import freehold.briefing.FactLine;
import freehold.checklist.DealFacts;
import freehold.shared.Hash;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * What a briefing freezes: the facts, who wrote and issued it, as canonical JSON by RFC 8785. Equal content gives equal
 * characters, so the SHA-256 of the text stands for what it says.
 *
 * @param json canonical
 */
public record SealedRecord(String json) {
    /** Freezes the facts of this moment. */
    public static SealedRecord seal(
            DealFacts facts, int number, String summary, List<String> authors, String issuer, Instant issuedAt) {
        return new SealedRecord(canonical(Json.createObjectBuilder()
                .add("format", "freehold-briefing/2")
                .add("deal", facts.deal().id().toString())
                .add("number", Integer.toString(number))
                .add("summary", summary)
                .add("authors", Json.createArrayBuilder(authors))
                .add("issuer", issuer)
                .add("issuedAt", issuedAt.toString())
                .add("facts", Facts.of(facts))
                .build()));
    }

    private static String canonical(JsonObject object) {
        try {
            return new JsonCanonicalizer(object.toString()).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("JSON that was just built cannot be read", e);
        }
    }

    /** SHA-256 of the canonical text in UTF-8. */
    public String sha256() {
        return Hash.of(json);
    }

    /** Whether the deal still says what was frozen; where it does not, {@link #changes} tells why. */
    public boolean holds(DealFacts now) {
        return lines().equals(lines(now));
    }

    /** Client, vendor and product, as they were called then. */
    public String title() {
        return title(facts());
    }

    /** Client, vendor and product of a deal that is not frozen. */
    public static String title(DealFacts now) {
        return title(Facts.of(now));
    }

    private static String title(JsonObject facts) {
        JsonObject deal = facts.getJsonObject("deal");
        return deal.getString("client") + ", " + deal.getString("vendor") + ": " + deal.getString("product");
    }

    int number() {
        return Integer.parseInt(record().getString("number"));
    }

    String summary() {
        return record().getString("summary");
    }

    List<String> authors() {
        return record().getJsonArray("authors").getValuesAs(JsonString::getString);
    }

    String issuer() {
        return record().getString("issuer");
    }

    Instant issuedAt() {
        return Instant.parse(record().getString("issuedAt"));
    }

    /** The frozen facts as lines. */
    public List<FactLine> lines() {
        return FactLines.of(facts());
    }

    /** The facts of a deal that is not frozen, as lines. */
    public static List<FactLine> lines(DealFacts now) {
        return FactLines.of(Facts.of(now));
    }

    /** What reads otherwise now. */
    public List<FactChange> changes(DealFacts now) {
        return FactChanges.between(lines(), lines(now));
    }

    private JsonObject facts() {
        return record().getJsonObject("facts");
    }

    private JsonObject record() {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
