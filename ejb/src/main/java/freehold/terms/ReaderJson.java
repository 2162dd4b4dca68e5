package freehold.terms;

import freehold.deal.Artefact;
import freehold.terms.Recognised.Kind;
import freehold.terms.Recognised.Span;
import freehold.terms.Recognised.Statement;
import freehold.terms.Understanding.Definition;
import freehold.terms.Understanding.Reference;
import freehold.terms.Understanding.Topic;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes the reader's JSON apart. Text and clauses must be there; of what was recognised each is taken for itself, and
 * what makes no sense is left out and told to the log: it must not cost a person the whole reading.
 */
final class ReaderJson {
    private static final Logger LOG = Logger.getLogger(ReaderJson.class.getName());

    private final String text;
    private final List<ClauseSpan> clauses;

    private ReaderJson(String text, List<ClauseSpan> clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** What the reader said of a document. */
    static ReaderAnswer answer(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonReader reader = Json.createReader(in)) {
            return answer(reader.readObject());
        } catch (JsonException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            LOG.log(Level.WARNING, "the reader's answer makes no sense", e);
            return ReaderAnswer.refused(Unreadable.BROKEN);
        }
    }

    private static ReaderAnswer answer(JsonObject said) {
        if (said.containsKey("reason")) {
            return ReaderAnswer.refused(Unreadable.valueOf(said.getString("reason")));
        }
        List<ClauseSpan> clauses = said.getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                .map(clause -> new ClauseSpan(
                        text(clause, "number"),
                        text(clause, "heading"),
                        clause.getInt("depth"),
                        clause.getInt("start"),
                        clause.getInt("end")))
                .toList();
        String text = said.getString("text");
        return ReaderAnswer.read(
                Format.valueOf(said.getString("format")),
                number(said, "pages"),
                text,
                clauses,
                new ReaderJson(text, clauses).understanding(said));
    }

    /** What the reader said of a practice's own rules. */
    static Optional<RuleCheck> check(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonReader reader = Json.createReader(in)) {
            JsonObject said = reader.readObject();
            return Optional.of(new RuleCheck(
                    said.getString("outcome").equals("SOUND"),
                    said.getInt("rules", 0),
                    said.getInt("examples", 0),
                    array(said, "problems").getValuesAs(JsonObject.class).stream()
                            .map(problem -> new RuleCheck.Problem(
                                    number(problem, "line"),
                                    problem.getString("code", ""),
                                    problem.getString("detail", "")))
                            .toList()));
        } catch (JsonException | ClassCastException | NullPointerException e) {
            LOG.log(Level.WARNING, "the reader's answer on rules makes no sense", e);
            return Optional.empty();
        }
    }

    private Understanding understanding(JsonObject said) {
        Map<Integer, Integer> kept = new HashMap<>();
        List<Recognised> recognised = new ArrayList<>();
        JsonArray findings = array(said, "findings");
        for (int index = 0; index < findings.size(); index++) {
            Optional<Recognised> one = sense(findings.get(index), this::recognised);
            if (one.isPresent()) {
                kept.put(index, recognised.size());
                recognised.add(one.get());
            }
        }
        return new Understanding(
                each(said.getJsonArray("clauses"), this::topic),
                each(array(said, "references"), this::reference),
                each(array(said, "definitions"), this::definition),
                recognised,
                each(array(said, "positions"), this::position),
                each(array(said, "contradictions"), one -> contradiction(one, kept)));
    }

    private Topic topic(JsonObject clause) {
        return new Topic(number(clause, "parent"), artefacts(clause, "artefacts"), artefacts(clause, "byDefinition"));
    }

    private Reference reference(JsonObject said) {
        return new Reference(passage(said), number(said, "to"));
    }

    private Definition definition(JsonObject said) {
        return new Definition(
                said.getString("term"),
                passage(said),
                strings(said, "includes"),
                strings(said, "excludes"),
                artefacts(said, "artefacts"));
    }

    private Recognised recognised(JsonObject said) {
        Kind kind = Kind.valueOf(said.getString("kind"));
        String label = said.getString("label");
        if (!kind.knows(label)) {
            throw new IllegalArgumentException(label + " is no label of " + kind);
        }
        Passage passage = passage(said);
        Integer days = number(said, "days");
        return new Recognised(
                kind,
                label,
                passage,
                array(said, "words").getValuesAs(JsonObject.class).stream()
                        .map(words -> new Span(words.getInt("start"), words.getInt("end")))
                        .filter(words -> words.start() < words.end()
                                && passage.start() <= words.start()
                                && words.end() <= passage.end())
                        .toList(),
                said.getString("rule"),
                kind == Kind.TRAP ? constant(Severity.class, said, "severity").orElse(Severity.MEDIUM) : null,
                new Statement(
                        known(Actor.class, said, "who"),
                        known(Force.class, said, "force"),
                        open(Deed.class, said, "does"),
                        open(Matter.class, said, "what"),
                        open(Purpose.class, said, "purposes"),
                        open(Limit.class, said, "limits")),
                days == null || days < 0 ? null : days,
                text(said, "amount"),
                text(said, "formula"));
    }

    private RecognisedPosition position(JsonObject said) {
        return new RecognisedPosition(
                Artefact.valueOf(said.getString("artefact")),
                said.getString("right"),
                said.getString("position"),
                array(said, "evidence").getValuesAs(JsonObject.class).stream()
                        .map(this::passage)
                        .toList(),
                strings(said, "searched"));
    }

    private Contradiction contradiction(JsonObject said, Map<Integer, Integer> kept) {
        Integer first = kept.get(said.getInt("first"));
        Integer second = kept.get(said.getInt("second"));
        if (first == null || second == null) {
            throw new IllegalArgumentException("what it is between was left out");
        }
        Integer prevails = number(said, "prevails");
        return new Contradiction(
                first,
                second,
                prevails == null ? null : kept.get(prevails),
                said.getOrDefault("by", JsonValue.NULL) instanceof JsonObject by ? passage(by) : null);
    }

    private Passage passage(JsonObject said) {
        Passage passage = new Passage(said.getInt("clause"), said.getInt("start"), said.getInt("end"));
        boolean there = passage.clause() >= 0
                && passage.clause() < clauses.size()
                && passage.start() >= 0
                && passage.start() < passage.end()
                && passage.end() <= text.length();
        if (!there || text.substring(passage.start(), passage.end()).isBlank()) {
            throw new IllegalArgumentException("no words there: " + passage);
        }
        return passage;
    }

    private static <T> List<T> each(JsonArray array, Function<JsonObject, T> take) {
        return array.stream().flatMap(value -> sense(value, take).stream()).toList();
    }

    private static <T> Optional<T> sense(JsonValue value, Function<JsonObject, T> take) {
        try {
            return Optional.of(take.apply(value.asJsonObject()));
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            LOG.log(Level.WARNING, "the reader said something that makes no sense, which is left out: {0}", e);
            return Optional.empty();
        }
    }

    private static List<Artefact> artefacts(JsonObject said, String name) {
        return open(Artefact.class, said, name);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, JsonObject said, String name) {
        return Optional.ofNullable(text(said, name)).map(code -> Enum.valueOf(type, code));
    }

    /** One code of such a vocabulary; none where the portal has no word for it. */
    private static <E extends Enum<E>> Optional<E> known(Class<E> type, JsonObject said, String name) {
        String code = text(said, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(code))
                .findFirst();
    }

    /** Codes of a vocabulary that rule books may extend: one the portal has no word for is left out by itself. */
    private static <E extends Enum<E>> List<E> open(Class<E> type, JsonObject said, String name) {
        List<String> codes = strings(said, name);
        codes.stream()
                .filter(code -> Arrays.stream(type.getEnumConstants())
                        .noneMatch(each -> each.name().equals(code)))
                .forEach(code ->
                        LOG.log(Level.WARNING, "the portal has no word for {0} of {1}", new Object[] {code, name}));
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> codes.contains(each.name()))
                .toList();
    }

    private static List<String> strings(JsonObject said, String name) {
        return array(said, name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonArray array(JsonObject said, String name) {
        return said.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray array
                ? array
                : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static @Nullable Integer number(JsonObject said, String name) {
        return said.get(name) instanceof JsonNumber number ? Integer.valueOf(number.intValue()) : null;
    }

    private static @Nullable String text(JsonObject said, String name) {
        return said.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL ? null : said.getString(name);
    }
}
