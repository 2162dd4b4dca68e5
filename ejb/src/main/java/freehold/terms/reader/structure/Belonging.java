package freehold.terms.reader.structure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells the sections of this document from those of laws and other agreements, by what they are said to be of. */
final class Belonging {
    private static final Set<String> LAWS =
            Words.set("act code u.s.c usc c.f.r cfr gdpr dsgvo regulation regulations rule rules directive "
                    + "statute statutes ccpa cpra dmca ucc bgb hgb urhg far dfars law convention treaty");

    private static final int NEAR = 3;

    private final Words words;
    private final Set<String> own = new HashSet<>(Set.of("agreement", "terms", "contract"));

    Belonging(Words words) {
        this.words = words;
        learnNames();
    }

    /** What the document calls itself: "these Service Terms", "this Addendum". */
    private void learnNames() {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.isAny(i, "this", "these") && words.isCapital(i + 1)) {
                String name = name(i + 1);
                if (!References.PARTS.contains(first(name)) && !References.SECTIONS.contains(first(name))) {
                    own.add(name);
                }
            }
        }
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** The capitalised words from here on, in small letters. */
    private String name(int token) {
        StringBuilder name = new StringBuilder();
        for (int i = token; i < token + 4 && words.isCapital(i); i++) {
            name.append(name.length() == 0 ? "" : " ").append(words.at(i).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** Whether what follows "of" is something else than this document. */
    boolean isElsewhere(int token) {
        if (words.isAny(token, "this", "these", "the") && !words.isCapital(token + 1)) {
            // "of the foregoing" points back at this document, "of the applicable code" does not.
            return words.is(token, "the") && words.isAny(token + 1, "applicable", "relevant", "underlying", "federal");
        }
        if (words.isAny(token, "this", "these")) {
            return false;
        }
        if (words.isAny(token, "such", "that", "its", "their", "your", "our", "any", "title")) {
            return true;
        }
        int named = words.is(token, "the") ? token + 1 : token;
        if (!words.isCapital(named)) {
            return false;
        }
        String name = name(named);
        return !own.contains(name) && !own.contains(first(name));
    }

    /** Whether a section before or after the name of a law belongs to that law. */
    boolean isLaw(int begin, int after) {
        int before = begin - 1;
        while (begin - before <= NEAR && words.isAny(before, ",", ".", "\u00a7", "the", "under")) {
            before--;
        }
        boolean named = words.isCapital(before)
                && LAWS.contains(words.at(before).toLowerCase(Locale.ROOT))
                && begin - before <= NEAR;
        return named
                || (words.isCapital(after) && LAWS.contains(words.at(after).toLowerCase(Locale.ROOT)))
                || (Character.isDigit(words.first(before)) && words.isAny(before + 1, "u.s.c", "c.f.r"));
    }
}
