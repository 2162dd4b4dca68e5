package freehold.checklist;

import java.util.List;

/**
 * A sentence about a step, for the reader's language.
 *
 * @param key bundle key
 * @param args what it mentions; texts in braces are bundle keys themselves
 */
public record Remark(String key, List<Object> args) {
    public Remark {
        args = List.copyOf(args);
    }

    /** A sentence by key and arguments. */
    public static Remark of(String key, Object... args) {
        return new Remark(key, List.of(args));
    }
}
