package freehold.terms.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one document.
 *
 * @param format what its content is
 * @param pages its number of pages; {@code null} for formats without fixed pages
 * @param text its clean text
 * @param clauses the text's clauses, in order, without overlap, together all of it but white space
 */
public record Extraction(Format format, @Nullable Integer pages, String text, List<Clause> clauses) {
    public Extraction {
        clauses = List.copyOf(clauses);
    }

    static Extraction of(Format format, @Nullable Integer pages, List<Block> blocks) {
        BlockText laid = BlockText.of(blocks, format);
        if (laid.text().isBlank()) {
            throw new RefusedDocument(RefusedDocument.Reason.EMPTY, format, "no text in it");
        }
        return new Extraction(format, pages, laid.text(), few(format, new ClauseSplitter().split(laid)));
    }

    private static List<Clause> few(Format format, List<Clause> split) {
        List<Clause> clauses = split.size() > Limits.CLAUSES ? ClauseSplitter.join(split) : split;
        if (clauses.size() > Limits.CLAUSES) {
            throw new RefusedDocument(
                    RefusedDocument.Reason.TOO_MANY_CLAUSES,
                    format,
                    clauses.size() + " clauses, at most " + Limits.CLAUSES);
        }
        return clauses;
    }

    Map<String, @Nullable Object> asJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("outcome", "READ");
        json.put("format", format.name());
        json.put("pages", pages);
        json.put("text", text);
        List<Object> list = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("number", clause.number());
            one.put("heading", clause.heading());
            one.put("depth", clause.depth());
            one.put("start", clause.start());
            one.put("end", clause.end());
            list.add(one);
        }
        json.put("clauses", list);
        return json;
    }
}
