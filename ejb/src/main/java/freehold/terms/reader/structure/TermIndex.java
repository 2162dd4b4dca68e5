package freehold.terms.reader.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the uses of defined terms: as they are written, capitals included, also in the plural and the possessive, and
 * the longest first. A term that only begins a longer name ("Content" in "Content Policy") is not used there.
 */
final class TermIndex {
    private static final int LONGEST = 8;
    private static final Set<String> POSSESSORS = Set.of("your", "our", "my");

    private final Map<String, String> terms = new LinkedHashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    /** Takes a term up; its variants are found as well, the term itself always wins over a variant of another. */
    void add(String term) {
        String[] parts = parts(term);
        if (parts.length == 0 || parts.length > LONGEST) {
            return;
        }
        terms.put(String.join(" ", parts), term);
        extend(parts);
        variant(parts, Character.isUpperCase(parts[0].charAt(0)) && isShouted(term) ? titleCase(parts) : parts, term);
        if (POSSESSORS.contains(parts[0].toLowerCase(Locale.ROOT))) {
            String[] small = parts.clone();
            small[0] = swapped(parts[0]);
            variant(parts, small, term);
        }
    }

    private void variant(String[] parts, String[] written, String term) {
        extend(written);
        terms.putIfAbsent(String.join(" ", written), term);
        String last = written[written.length - 1];
        for (String other : List.of(plural(last), singular(last))) {
            String[] changed = written.clone();
            changed[parts.length - 1] = other;
            extend(changed);
            terms.putIfAbsent(String.join(" ", changed), term);
        }
    }

    private void extend(String[] parts) {
        longest.merge(parts[0], parts.length, Math::max);
    }

    boolean has(String term) {
        return terms.containsKey(String.join(" ", parts(term)));
    }

    /** The term meant by words written like this, {@code null} when none is. */
    @Nullable
    String of(String written) {
        return terms.get(String.join(" ", parts(written)));
    }

    /** The uses among the tokens from one to before another. */
    List<Found> in(Words words, int from, int to) {
        List<Found> uses = new ArrayList<>();
        int token = from;
        while (token < to) {
            Found use = at(words, token, to);
            if (use == null) {
                token++;
            } else {
                if (!isPartOfLongerName(words, use)) {
                    uses.add(use);
                }
                token = use.to();
            }
        }
        return uses;
    }

    /** A use of a term, in tokens. */
    record Found(String term, int from, int to) {}

    private @Nullable Found at(Words words, int token, int limit) {
        if (!words.isWord(token)) {
            return null;
        }
        Integer most = longest.get(bare(words.at(token)));
        if (most == null) {
            return null;
        }
        StringBuilder key = new StringBuilder();
        Found found = null;
        for (int i = token; i < Math.min(limit, token + most) && words.isWord(i); i++) {
            if (i > token && words.isLineStart(i)) {
                break;
            }
            String word = words.at(i);
            String term = terms.get(key + bare(word));
            if (term != null) {
                found = new Found(term, token, i + 1);
            }
            key.append(word).append(' ');
        }
        return found;
    }

    private boolean isPartOfLongerName(Words words, Found use) {
        int next = use.to();
        boolean glued = next < words.size()
                && words.isCapital(next)
                && words.start(next) - words.end(next - 1) == 1
                && !words.isLineStart(next)
                && !isShouted(words.at(next))
                && longest.get(bare(words.at(next))) == null
                && !words.isAny(next, "we", "you", "i", "our", "your");
        boolean others = words.is(use.from() - 1, "third-party")
                || (words.is(use.from() - 1, "party") && words.is(use.from() - 2, "third"));
        return glued || others;
    }

    private static String[] parts(String term) {
        return term.strip().split("[ \\n\\t]+", -1);
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    private static String bare(String word) {
        int length = word.length();
        boolean possessive = length > 2
                && word.charAt(length - 1) == 's'
                && (word.charAt(length - 2) == '\'' || word.charAt(length - 2) == '\u2019');
        return possessive ? word.substring(0, length - 2) : word;
    }

    private static String[] titleCase(String[] parts) {
        String[] titled = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            titled[i] = parts[i].isEmpty()
                    ? ""
                    : parts[i].charAt(0) + parts[i].substring(1).toLowerCase(Locale.ROOT);
        }
        return titled;
    }

    private static String swapped(String word) {
        char first = word.charAt(0);
        char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        return other + word.substring(1);
    }

    private static String plural(String word) {
        boolean shouted = isShouted(word);
        String small = word.toLowerCase(Locale.ROOT);
        if (small.endsWith("y") && small.length() > 2 && "aeiou".indexOf(small.charAt(small.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + (shouted ? "IES" : "ies");
        }
        boolean hissing = small.endsWith("s") || small.endsWith("x") || small.endsWith("ch") || small.endsWith("sh");
        return word + (hissing ? (shouted ? "ES" : "es") : shouted && word.length() > 3 ? "S" : "s");
    }

    private static String singular(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.endsWith("ies") && small.length() > 4) {
            return word.substring(0, word.length() - 3) + (isShouted(word) ? "Y" : "y");
        }
        if (small.endsWith("s") && !small.endsWith("ss") && small.length() > 3) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }
}
