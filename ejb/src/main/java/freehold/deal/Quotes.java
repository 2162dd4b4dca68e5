package freehold.deal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words a deal's records rest on already, so that more can rest on the same ones.
 *
 * @param all each place once; document by document, in the order they stand in
 */
public record Quotes(List<Evidence> all) {
    public Quotes {
        Map<Place, Evidence> once = new LinkedHashMap<>();
        all.forEach(evidence -> once.putIfAbsent(evidence.place(), evidence));
        all = once.values().stream()
                .sorted(Comparator.comparing(Evidence::source)
                        .thenComparing(Evidence::version)
                        .thenComparingInt(Evidence::start))
                .toList();
    }

    /** These, and others besides. */
    public Quotes and(Stream<Evidence> more) {
        return new Quotes(Stream.concat(all.stream(), more).toList());
    }
}
