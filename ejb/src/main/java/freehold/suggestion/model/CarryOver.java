package freehold.suggestion.model;

import freehold.suggestion.SuggestionDecision;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps decisions across versions: what was said of a clause holds while the clause says the same. */
public final class CarryOver {
    private CarryOver() {}

    /**
     * Has new suggestions take over what was decided on the same words. Where a clause has several alike, the first
     * takes over from the first.
     *
     * @param earlier of earlier versions, the newest first: the last word counts
     * @param fresh as they stand in the new version
     * @return how many took over something
     */
    public static int carry(List<Suggestion> earlier, List<Suggestion> fresh) {
        Map<Suggestion.Key, Deque<Suggestion>> lastWord = new HashMap<>();
        earlier.forEach(one -> {
            Deque<Suggestion> alike = lastWord.computeIfAbsent(one.key(), key -> new ArrayDeque<>());
            if (alike.isEmpty() || alike.getFirst().version().equals(one.version())) {
                alike.addLast(one);
            }
        });
        int carried = 0;
        for (Suggestion one : fresh) {
            Deque<Suggestion> alike = lastWord.get(one.key());
            Suggestion before = alike == null ? null : alike.pollFirst();
            if (before != null && before.decision() != SuggestionDecision.SUGGESTED) {
                one.carry(before);
                carried++;
            }
        }
        return carried;
    }
}
