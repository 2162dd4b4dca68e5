package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the vendor's name in a text that calls it by its name: a word with a capital that is no word of contracts and
 * that does, may or is granted something.
 */
final class Names {
    /** How far behind a name one looks for what the named one does. */
    private static final int NEAR = 9;

    private Names() {}

    /** The names, in small letters. */
    static Set<String> in(Words words, Tags tags, Vocabulary vocabulary) {
        Set<String> names = new HashSet<>();
        Set<String> small = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.capital(i) && !words.mark(i)) {
                small.add(words.at(i));
            }
        }
        boolean[] known = new boolean[words.size()];
        boolean[] acts = new boolean[words.size() + 1];
        for (Tag tag : tags.all()) {
            boolean verb =
                    tag.isOf("MODAL") || tag.isOf("RIGHT_HELD") || tag.isOf("ACTS") || tag.is(WordList.Role.ACTION);
            if (verb) {
                acts[tag.from()] = true;
            } else if (tag.isOf("NOT_A_NAME")
                    || tag.is(WordList.Role.PARTY)
                    || tag.is(WordList.Role.THING)
                    || tag.is(WordList.Role.ARTEFACT)) {
                for (int i = tag.from(); i < tag.to(); i++) {
                    known[i] = true;
                }
            }
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.at(i);
            if (!words.capital(i)
                    || known[i]
                    || word.length() < 3
                    || (small.contains(word) && words.is(i - 1, ".", ""))
                    || acts[i]
                    || words.is(i - 1, "a", "an")
                    || quoted(words, i)) {
                continue;
            }
            boolean before = vocabulary.words(WordClass.BEFORE_A_NAME).contains(words.at(i - 1))
                    && (!words.capital(i + 1) || words.is(i + 1, "a", "an", "the"));
            int next = behind(words, i, vocabulary);
            while (next < Math.min(acts.length, i + NEAR)
                    && !acts[next]
                    && (words.is(next, ",", ".")
                            || vocabulary.words(WordClass.BEHIND_A_NAME).contains(words.at(next)))) {
                if (words.is(next, "does") || (words.is(next, "and") && words.is(next + 1, "its"))) {
                    names.add(word);
                }
                next++;
            }
            if ((next < acts.length && acts[next]) || (before && !words.is(i + 1, "section", "sections"))) {
                names.add(word);
            }
        }
        return names;
    }

    /** Behind a name and what may end it: Quillmark Labs. */
    private static int behind(Words words, int name, Vocabulary vocabulary) {
        int next = name + 1;
        while (next < words.size()
                && words.capital(next)
                && vocabulary.words(WordClass.COMPANY).contains(words.at(next))) {
            next++;
        }
        return next;
    }

    private static boolean quoted(Words words, int i) {
        return words.is(i - 1, "\"") || words.is(i + 1, "\"");
    }

    /** Every place where one of the names stands, as the vendor. */
    static List<Tag> places(Words words, Set<String> names, Vocabulary vocabulary) {
        WordList vendor = vocabulary.list("VENDOR");
        List<Tag> places = new ArrayList<>();
        if (names.isEmpty()) {
            return places;
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.capital(i) && names.contains(words.at(i))) {
                places.add(new Tag(vendor, i, behind(words, i, vocabulary)));
            }
        }
        return places;
    }
}
