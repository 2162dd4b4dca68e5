package freehold.terms.reader.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the terms that lead back to themselves: Tarjan's strong components, without recursion. */
final class Circles {
    private record Visit(String term, Iterator<String> rest) {}

    private final Map<String, Set<String>> successors;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final List<List<String>> circles = new ArrayList<>();

    Circles(Map<String, Set<String>> successors) {
        this.successors = successors;
    }

    List<List<String>> find() {
        for (String term : successors.keySet()) {
            if (!order.containsKey(term)) {
                visit(term);
            }
        }
        return circles;
    }

    private void visit(String root) {
        Deque<Visit> path = new ArrayDeque<>();
        path.push(enter(root));
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (visit.rest().hasNext()) {
                String next = visit.rest().next();
                if (!order.containsKey(next)) {
                    path.push(enter(next));
                } else if (isOpen.contains(next)) {
                    low.merge(visit.term(), order.getOrDefault(next, 0), Math::min);
                }
            } else {
                path.pop();
                Visit above = path.peek();
                if (above != null) {
                    low.merge(above.term(), low.getOrDefault(visit.term(), 0), Math::min);
                }
                leave(visit.term());
            }
        }
    }

    private Visit enter(String term) {
        int number = order.size();
        order.put(term, number);
        low.put(term, number);
        open.push(term);
        isOpen.add(term);
        return new Visit(term, successors.getOrDefault(term, Set.of()).iterator());
    }

    private void leave(String term) {
        if (!low.getOrDefault(term, 0).equals(order.get(term))) {
            return;
        }
        List<String> circle = new ArrayList<>();
        String member;
        do {
            member = open.pop();
            isOpen.remove(member);
            circle.add(member);
        } while (!member.equals(term));
        if (circle.size() > 1 || successors.getOrDefault(term, Set.of()).contains(term)) {
            circles.add(List.copyOf(circle));
        }
    }
}
