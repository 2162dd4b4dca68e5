package freehold.briefing.model;

import static freehold.testing.DealMother.aDeal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.PositionSheet;
import freehold.allocation.Right;
import freehold.briefing.FactChange;
import freehold.briefing.FactLine.Said;
import freehold.checklist.WaiverSubject;
import freehold.deal.Artefact;
import freehold.deal.Encoder;
import freehold.shared.Texts;
import freehold.terms.FindingState;
import freehold.terms.Reading;
import freehold.testing.DealMother;
import freehold.testing.Negotiation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is frozen, what is shown and what is compared are the same facts. Every value that is sealed is changed by
 * itself here, whatever it is: none may outdate a briefing without being seen.
 */
class FactsToldTest {
    private static final Texts ENGLISH = Texts.of(Locale.UK);

    /** A deal with every kind of fact; what only some facts have is put in where it may stand. */
    private static JsonObject facts() {
        JsonObject facts = Facts.of(aDeal().withDocument("Usage policy", Reading.READ)
                .withFinding(FindingState.CONCEDED)
                .withCell(
                        Artefact.OUTPUTS,
                        Right.RETENTION,
                        Stream.of(NegotiationStage.values())
                                .map(stage -> DealMother.position(stage, Position.KEPT_BRIEFLY))
                                .toArray(PositionSheet[]::new))
                .withUnread(Artefact.INPUTS, Right.RETENTION)
                .waived(new WaiverSubject(WaiverSubject.Kind.CELL, "OUTPUTS.RETENTION"))
                .waived(new WaiverSubject(WaiverSubject.Kind.RESTRICTION, "NO_TRAINING.INPUTS"))
                .waived(new WaiverSubject(WaiverSubject.Kind.STEP, "TRAPS_SCRUBBED"))
                .facts());
        facts = with(facts, "/restrictions/DELETION.INPUTS/days", Json.createValue("30"));
        return with(facts, "/indemnity/CAP/amount", Json.createValue("4800000.00 EUR"));
    }

    private static JsonObject with(JsonObject facts, String path, JsonValue value) {
        return Json.createPointer(path).add(facts, value);
    }

    @Test
    void no_single_change_of_any_fact_goes_untold() {
        JsonObject frozen = facts();
        Set<String> untold = new TreeSet<>();
        List<String> paths = new ArrayList<>();
        walk("", frozen, paths);
        for (String path : paths) {
            JsonObject changed =
                    with(frozen, path, other(path, Json.createPointer(path).getValue(frozen)));
            if (!told(frozen, changed)) {
                untold.add(path);
            }
        }
        assertEquals(Set.of(), untold);
        assertTrue(paths.size() > 300, () -> "facts were changed: " + paths.size());
    }

    @Test
    void no_fact_comes_or_goes_untold() {
        JsonObject frozen = facts();
        for (String group : List.of("documents", "restrictions", "indemnity", "traps", "waivers", "scope")) {
            JsonObject of = frozen.getJsonObject(group);
            assertFalse(of.isEmpty(), group);
            for (String name : of.keySet()) {
                JsonObject without =
                        Json.createPointer("/" + group + "/" + name).remove(frozen);
                assertTrue(told(frozen, without) && told(without, frozen), group + "/" + name);
            }
        }
        for (String path : List.of(
                "/allocation/OUTPUTS.RETENTION/positions/ASKED",
                "/allocation/OUTPUTS.RETENTION/positions/VENDOR_DEFAULT",
                "/allocation/OUTPUTS.RETENTION/positions/ASKED/evidence",
                "/indemnity/CAP/amount",
                "/restrictions/DELETION.INPUTS/days",
                "/restrictions/DELETION.INPUTS/evidence")) {
            JsonObject without = Json.createPointer(path).remove(frozen);
            assertTrue(told(frozen, without) && told(without, frozen), path);
        }
    }

    @Test
    void nothing_is_told_where_nothing_changed() {
        assertEquals(List.of(), FactChanges.between(FactLines.of(facts()), FactLines.of(facts())));
    }

    /** Whether the change is told, and what is told of it before and after reads differently. */
    private static boolean told(JsonObject frozen, JsonObject now) {
        List<FactChange> changes = FactChanges.between(FactLines.of(frozen), FactLines.of(now));
        List<String> before = changes.stream()
                .flatMap(change -> read(change, change.before()))
                .toList();
        List<String> after =
                changes.stream().flatMap(change -> read(change, change.now())).toList();
        return !changes.isEmpty() && !before.equals(after);
    }

    private static Stream<String> read(FactChange change, List<Said> all) {
        return all.stream()
                .map(said -> change.label().in(ENGLISH) + "|" + said.gap() + "|"
                        + said.what().in(ENGLISH) + "|" + said.note() + "|" + said.quote());
    }

    private static void walk(String path, JsonValue value, List<String> leaves) {
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
                walk(path + "/" + entry.getKey(), entry.getValue(), leaves);
            }
        } else if (!path.endsWith("/current") || path.contains("OUTPUTS.RETENTION")) {
            // Which entry of a cell binds can change by itself only where there are several.
            leaves.add(path);
        }
    }

    /** Another value of the same kind. */
    private static JsonValue other(String path, JsonValue value) {
        if (!(value instanceof JsonString string)) {
            return value.equals(JsonValue.TRUE) ? JsonValue.FALSE : JsonValue.TRUE;
        }
        String text = string.getString();
        if (path.endsWith("/current")) {
            return Json.createValue("OFFERED");
        }
        if (text.matches("\\d+")) {
            return Json.createValue(Integer.toString(Integer.parseInt(text) + 1));
        }
        if (text.matches("\\d+\\.\\d\\d [A-Z]{3}")) {
            return Json.createValue("1" + text);
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Json.createValue(LocalDate.parse(text).plusDays(1).toString());
        }
        if (text.endsWith("Z") && text.contains("T")) {
            return Json.createValue(Instant.parse(text).plusSeconds(1).toString());
        }
        if (path.endsWith("/version") && text.length() == 36) {
            return Json.createValue(new UUID(1, 1).toString());
        }
        return Json.createValue(text + "_OTHER");
    }

    private static SealedRecord sealed(DealMother deal) {
        return SealedRecord.seal(
                deal.facts(), 1, "so it stands", List.of("Maren Holt"), "Jonas Okafor", Negotiation.LOGIN);
    }

    private static List<FactChange> changes(DealMother from, DealMother to) {
        return sealed(from).changes(to.facts());
    }

    private static String told(List<Said> said) {
        return said.stream().map(one -> one.what().in(ENGLISH)).collect(Collectors.joining());
    }

    @Test
    void whose_model_makes_the_embeddings_is_told_with_the_artefacts() {
        DealMother nobodySays = aDeal().withEncoder(Encoder.UNDECIDED);
        List<FactChange> changes = changes(nobodySays, aDeal());

        assertEquals(1, changes.size());
        assertEquals(ENGLISH.get("deal.encoder.UNDECIDED"), told(changes.get(0).before()));
        assertEquals(
                ENGLISH.get("deal.encoder.VENDOR_MODEL"), told(changes.get(0).now()));
    }

    @Test
    void a_record_of_before_it_could_be_recorded_holds_until_somebody_records_it() {
        DealMother nobodySays = aDeal().withEncoder(Encoder.UNDECIDED);
        SealedRecord earlier = sealed(nobodySays);

        assertFalse(earlier.json().contains("encoder"));
        assertTrue(earlier.holds(nobodySays.facts()));
        assertFalse(earlier.holds(aDeal().facts()));
    }

    @Test
    void a_document_all_of_whose_versions_were_discarded_is_told_as_let_go() {
        List<FactChange> changes = changes(
                aDeal(),
                aDeal().withDocument("Usage policy", DealMother.version("Usage policy", 1, Reading.REFUSED, true)));

        assertEquals(1, changes.size());
        assertTrue(told(changes.get(0).now()).startsWith("1, " + ENGLISH.get("terms.document.let-go") + ", terms.pdf"));
    }
}
