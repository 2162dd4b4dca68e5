package freehold.shared;

import java.util.List;

/**
 * Why something was not done, as a value: a bundle key and its arguments, so that the person reads it in their own
 * language and a test can name it.
 *
 * @param key bundle key, its first segment the context that refuses ({@code briefing.refusal.own-words})
 * @param args what the sentence mentions, in the order of its placeholders
 */
public record Refusal(String key, List<Object> args) {
    public Refusal {
        args = List.copyOf(args);
    }

    /** A refusal by key and arguments. */
    public static Refusal of(String key, Object... args) {
        return new Refusal(key, List.of(args));
    }
}
