package freehold.terms.reader;

import freehold.terms.reader.findings.Finding;
import freehold.terms.reader.findings.Reading;
import freehold.terms.reader.findings.Reading.Contradiction;
import freehold.terms.reader.findings.Reading.Place;
import freehold.terms.reader.findings.Reading.SuggestedPosition;
import freehold.terms.reader.structure.Definition;
import freehold.terms.reader.structure.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A reading as JSON. The names are a promise: whoever reads them may rely on them. */
final class ReadingJson {
    private ReadingJson() {}

    static Map<String, ?> of(String file, Extraction extraction, Reading reading) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("outcome", "READ");
        json.put("format", extraction.format().name());
        json.put("pages", extraction.pages());
        json.put("text", extraction.text());
        json.put("clauses", clauses(extraction, reading));
        json.put("references", each(reading.structure().references(), ReadingJson::reference));
        json.put("definitions", each(reading.structure().definitions().all(), ReadingJson::definition));
        json.put("findings", each(reading.findings(), ReadingJson::finding));
        json.put("positions", each(reading.positions(), ReadingJson::position));
        json.put("contradictions", each(reading.contradictions(), ReadingJson::contradiction));
        return json;
    }

    static Map<String, @Nullable Object> refusal(String file, RefusedDocument refused) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("outcome", "REFUSED");
        json.put("reason", refused.reason().name());
        json.put("format", refused.format() == null ? null : refused.format().name());
        json.put("detail", CleanText.line(refused.detail()));
        return json;
    }

    /** Tells one of many. */
    interface Teller<T> {
        Map<String, ?> tell(T one);
    }

    static <T> List<Object> each(Collection<T> all, Teller<T> teller) {
        List<Object> told = new ArrayList<>(all.size());
        for (T one : all) {
            told.add(teller.tell(one));
        }
        return told;
    }

    private static List<Object> clauses(Extraction extraction, Reading reading) {
        List<Object> told = new ArrayList<>(extraction.clauses().size());
        for (int i = 0; i < extraction.clauses().size(); i++) {
            Clause clause = extraction.clauses().get(i);
            Map<String, @Nullable Object> one = clause(clause);
            one.put("parent", reading.structure().parent(i));
            one.put("artefacts", sorted(reading.spoken().get(i).said()));
            one.put("byDefinition", sorted(reading.spoken().get(i).byDefinition()));
            told.add(one);
        }
        return told;
    }

    static Map<String, @Nullable Object> clause(Clause clause) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("number", clause.number());
        one.put("heading", clause.heading());
        one.put("depth", clause.depth());
        one.put("start", clause.start());
        one.put("end", clause.end());
        return one;
    }

    private static Map<String, ?> reference(Reference reference) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("clause", reference.clause());
        one.put("start", reference.start());
        one.put("end", reference.end());
        one.put("to", reference.to());
        return one;
    }

    private static Map<String, ?> definition(Definition definition) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("term", definition.term());
        one.put("clause", definition.clause());
        one.put("start", definition.start());
        one.put("end", definition.end());
        one.put("includes", definition.includes());
        one.put("excludes", definition.excludes());
        one.put("artefacts", sorted(definition.artefacts()));
        return one;
    }

    private static Map<String, ?> finding(Finding finding) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("kind", finding.rule().kind().name());
        one.put("label", finding.rule().label());
        one.put("clause", finding.clause());
        one.put("start", finding.start());
        one.put("end", finding.end());
        one.put("words", each(finding.words(), span -> span(span.start(), span.end())));
        one.put("rule", finding.rule().id());
        one.put("severity", finding.severity());
        one.put("who", finding.who());
        one.put("force", finding.force());
        one.put("does", sorted(finding.does()));
        one.put("what", sorted(finding.what()));
        one.put("purposes", sorted(finding.purposes()));
        one.put("limits", sorted(finding.limits()));
        one.put("days", finding.days());
        one.put("amount", finding.amount());
        one.put("formula", finding.formula());
        return one;
    }

    private static Map<String, ?> position(SuggestedPosition position) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("artefact", position.artefact());
        one.put("right", position.right());
        one.put("position", position.position());
        one.put("evidence", each(position.evidence(), ReadingJson::place));
        one.put("searched", position.searched());
        return one;
    }

    private static Map<String, ?> contradiction(Contradiction contradiction) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("first", contradiction.first());
        one.put("second", contradiction.second());
        one.put("prevails", contradiction.prevails());
        Place by = contradiction.by();
        one.put("by", by == null ? null : place(by));
        return one;
    }

    private static Map<String, ?> place(Place place) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("clause", place.clause());
        one.putAll(span(place.start(), place.end()));
        return one;
    }

    /** In the same order in every process, as {@link Map#of} would not be: two answers can be compared byte by byte. */
    private static Map<String, ?> span(int start, int end) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("start", start);
        one.put("end", end);
        return one;
    }

    private static List<String> sorted(Collection<String> codes) {
        return List.copyOf(new TreeSet<>(codes));
    }
}
