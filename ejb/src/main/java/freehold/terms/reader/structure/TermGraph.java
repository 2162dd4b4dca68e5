package freehold.terms.reader.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which term includes which, and so which artefacts. What a term is said to cover itself it covers, whatever else is
 * kept out; what comes to it through another term only counts when it is not kept out.
 */
final class TermGraph {
    private static final class Node {
        private final Set<String> includes = new LinkedHashSet<>();
        private final Set<String> excludes = new LinkedHashSet<>();
        private final Set<String> says = new LinkedHashSet<>();
        private final Set<String> keepsOut = new LinkedHashSet<>();
        private Set<String> covered = Set.of();
    }

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<List<String>> cycles = new ArrayList<>();

    void add(String term, Coverage coverage) {
        Node node = nodes.computeIfAbsent(term, key -> new Node());
        node.includes.addAll(coverage.includes());
        node.excludes.addAll(coverage.excludes());
        node.says.addAll(coverage.says());
        node.keepsOut.addAll(coverage.keepsOut());
    }

    /** Follows every inclusion to its end; the sets only grow, so circles come to rest. */
    void close() {
        nodes.values().forEach(node -> node.includes.removeAll(node.excludes));
        Map<String, List<String>> includers = new HashMap<>();
        nodes.forEach((term, node) -> node.includes.forEach(inner ->
                includers.computeIfAbsent(inner, key -> new ArrayList<>()).add(term)));
        spread(includers, false);
        nodes.values()
                .forEach(node -> node.excludes.forEach(out -> {
                    Node excluded = nodes.get(out);
                    node.keepsOut.addAll(excluded == null ? Set.of() : excluded.covered);
                }));
        spread(includers, true);
        cycles.addAll(new Circles(successors()).find());
    }

    private void spread(Map<String, List<String>> includers, boolean keepingOut) {
        Deque<String> work = new ArrayDeque<>(nodes.keySet());
        nodes.values().forEach(node -> node.covered = new LinkedHashSet<>(node.says));
        while (!work.isEmpty()) {
            String term = work.remove();
            Node node = nodes.get(term);
            if (node == null || node.covered.isEmpty()) {
                continue;
            }
            for (String includer : includers.getOrDefault(term, List.of())) {
                Node outer = nodes.get(includer);
                boolean grown = false;
                if (outer != null) {
                    for (String artefact : node.covered) {
                        grown |= !(keepingOut && outer.keepsOut.contains(artefact)) && outer.covered.add(artefact);
                    }
                }
                if (grown) {
                    work.add(includer);
                }
            }
        }
    }

    private Map<String, Set<String>> successors() {
        Map<String, Set<String>> successors = new LinkedHashMap<>();
        nodes.forEach((term, node) -> successors.put(term, node.includes));
        return successors;
    }

    Set<String> covered(String term) {
        Node node = nodes.get(term);
        return node == null ? Set.of() : Set.copyOf(node.covered);
    }

    Set<String> included(String term) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> work = new ArrayDeque<>(List.of(term));
        while (!work.isEmpty()) {
            Node node = nodes.get(work.remove());
            if (node != null) {
                node.includes.stream().filter(seen::add).forEach(work::add);
            }
        }
        seen.remove(term);
        return seen;
    }

    List<List<String>> cycles() {
        return List.copyOf(cycles);
    }
}
