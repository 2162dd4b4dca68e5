package freehold.briefing;

import freehold.briefing.FactLine.Said;
import java.util.List;

/**
 * A fact that no longer reads as it was frozen.
 *
 * @param label what it is about
 * @param before what was said and is not any more; empty for a fact that was not there
 * @param now what is said instead; empty for a fact that is gone
 */
public record FactChange(String group, Phrase label, List<Said> before, List<Said> now) {
    public FactChange {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }
}
