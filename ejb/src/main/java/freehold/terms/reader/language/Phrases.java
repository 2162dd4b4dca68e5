package freehold.terms.reader.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How phrases are written in a word list, and what each stands for.
 *
 * <ul>
 *   <li>{@code improve our services}: these words, in whatever case;
 *   <li>{@code Materials}: that word, but only with a capital;
 *   <li>{@code improv*}: every word that begins so;
 *   <li>{@code @MATERIAL}: any phrase of the list of that name;
 *   <li>{@code #}: any number in digits;
 *   <li>{@code ...}: up to five words, whatever they are, within a sentence;
 *   <li>{@code [use|access to]}: one of several; {@code [our|the]?}: one of them or nothing.
 * </ul>
 */
public final class Phrases {
    /** Phrases one entry may stand for. */
    static final int MOST = 2_000;

    /** Up to five words. */
    static final String GAP = "...";

    private static final int FEW = 2;

    private final Set<String> lists;
    private final Map<List<String>, String> groups = new LinkedHashMap<>();

    /** For phrases that may name these lists. */
    public Phrases(Set<String> lists) {
        this.lists = Set.copyOf(lists);
    }

    /** A phrase that makes no sense. */
    public static final class WrittenWrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Wrong wrong;

        WrittenWrong(Wrong wrong, String detail) {
            super(detail);
            this.wrong = wrong;
        }

        /** What is wrong with it. */
        public Wrong wrong() {
            return wrong;
        }
    }

    /** What can be wrong with a phrase. */
    public enum Wrong {
        /** It names a list that is not there. */
        UNKNOWN_LIST,
        /** A bracket has no other end. */
        BRACKET,
        /** It stands for nothing, or for any word at all. */
        EMPTY,
        /** It stands for too many phrases. */
        TOO_MANY,
        /** Lists name one another in a circle. */
        CIRCLE
    }

    /** All sequences of words, gaps and lists an entry stands for. */
    public List<List<String>> expand(String entry) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of());
        for (String part : parts(entry)) {
            List<List<String>> choices = choices(part);
            if ((long) all.size() * choices.size() > MOST) {
                throw new WrittenWrong(Wrong.TOO_MANY, entry);
            }
            List<List<String>> longer = new ArrayList<>(all.size() * choices.size());
            for (List<String> begun : all) {
                for (List<String> choice : choices) {
                    longer.add(both(begun, choice));
                }
            }
            all = longer;
        }
        if (all.contains(List.of())) {
            throw new WrittenWrong(Wrong.EMPTY, entry);
        }
        return all;
    }

    private static List<String> both(List<String> begun, List<String> more) {
        if (begun.isEmpty() || more.isEmpty()) {
            return begun.isEmpty() ? more : begun;
        }
        List<String> both = new ArrayList<>(begun.size() + more.size());
        both.addAll(begun);
        both.addAll(more);
        return both;
    }

    private List<List<String>> choices(String part) {
        if (part.startsWith("[")) {
            boolean optional = part.endsWith("?");
            List<String> alternatives = alternatives(part.substring(1, part.length() - (optional ? 2 : 1)));
            List<List<String>> choices = new ArrayList<>();
            if (alternatives.size() > FEW) {
                choices.add(List.of("@" + group(alternatives)));
            } else {
                alternatives.forEach(choice -> choices.addAll(expand(choice)));
            }
            if (optional) {
                choices.add(List.of());
            }
            return choices;
        }
        if (part.startsWith("@") && !lists.contains(part.substring(1))) {
            throw new WrittenWrong(Wrong.UNKNOWN_LIST, part.substring(1));
        }
        if (part.startsWith("@") || part.equals(GAP)) {
            return List.of(List.of(part));
        }
        return List.of(atoms(part));
    }

    /** Many alternatives become a list without a name, so that their number multiplies nothing. */
    private String group(List<String> alternatives) {
        String known = groups.get(alternatives);
        if (known == null) {
            known = "#" + groups.size();
            groups.put(alternatives, known);
        }
        return known;
    }

    /** The lists without a name that entries expanded so far refer to, and what they hold. */
    Map<String, List<String>> groups() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        groups.forEach((alternatives, name) -> named.put(name, alternatives));
        return named;
    }

    private static List<String> atoms(String written) {
        boolean stem = written.endsWith("*");
        String bare = stem ? written.substring(0, written.length() - 1) : written;
        if (bare.isEmpty()) {
            throw new WrittenWrong(Wrong.EMPTY, written);
        }
        if (isPlain(bare)) {
            // Nearly all of a book; a start of the reader has no time to look at each of them like at a text.
            return List.of(stem ? written : bare);
        }
        Words words = Words.of(bare);
        List<String> atoms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            String word = words.at(i).toLowerCase(Locale.ROOT);
            if (last && stem) {
                atoms.add(word + "*");
            } else {
                atoms.add(words.capital(i) ? "^" + word : word);
            }
        }
        if (atoms.isEmpty()) {
            throw new WrittenWrong(Wrong.EMPTY, written);
        }
        return atoms;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static List<String> parts(String entry) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < entry.length()) {
            if (entry.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = entry.charAt(at) == '[' ? closing(entry, at) : at;
            while (end < entry.length() && entry.charAt(end) != ' ') {
                end++;
            }
            parts.add(entry.substring(at, end));
            at = end;
        }
        return parts;
    }

    private static int closing(String entry, int open) {
        int depth = 0;
        for (int i = open; i < entry.length(); i++) {
            depth += entry.charAt(i) == '[' ? 1 : entry.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new WrittenWrong(Wrong.BRACKET, entry);
    }

    private static List<String> alternatives(String inside) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '|' && depth == 0) {
                found.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        found.add(inside.substring(from));
        return found;
    }
}
