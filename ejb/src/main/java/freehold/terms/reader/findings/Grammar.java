package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Sentences.Sentence;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.WordList.Role;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of one sentence, as far as contracts need it.
 *
 * @param words the words of its clause
 * @param tags the phrases in them
 * @param sentence the sentence
 * @param vocabulary knows the classes of words
 */
record Grammar(Words words, Tags tags, Sentence sentence, Vocabulary vocabulary) {
    /** How far one looks for what belongs together. */
    static final int NEAR = 4;

    private static final int LIST_REACH = 14;

    /** Whether a word is of a class. */
    boolean is(int word, WordClass of) {
        return vocabulary.words(of).contains(words.at(word));
    }

    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    boolean adverb(int word) {
        return is(word, WordClass.ADVERB);
    }

    /** Whether what is said between two words, or just behind, is denied. */
    boolean negated(int from, int to) {
        for (int i = Math.max(from, from()); i < Math.min(to + NEAR, to()); i++) {
            if (is(i, WordClass.NEGATION)) {
                return true;
            }
            if (i >= to && !adverb(i) && !words.is(i, ",") && !is(i, WordClass.BEFORE_NEGATION)) {
                return false;
            }
        }
        return false;
    }

    /** Where the brackets close in which a word stands; the sentence's end for one that stands in none. */
    int bracketAround(int word) {
        int depth = 0;
        for (int i = word; i >= from(); i--) {
            depth += words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0;
            if (depth == 1) {
                int open = i;
                int at = word;
                int inner = 1;
                while (at < to() && inner > 0) {
                    inner += words.is(at, "(") ? 1 : words.is(at, ")") ? -1 : 0;
                    at++;
                }
                return at - open > 3 ? at : to();
            }
        }
        return to();
    }

    /** The next mark that ends a part of a sentence. */
    int commaAfter(int word) {
        int at = word;
        while (at < to() && !words.is(at, ",", ";", ")", ":")) {
            at++;
        }
        return at;
    }

    /** Whether a subject that begins here says nobody or nothing. */
    boolean nobody(int word) {
        return words.is(word, "no", "none", "nothing", "neither", "nobody")
                || words.is(word + 1, "no", "none", "neither");
    }

    /** Where a verb goes on behind what is said in passing: may, after that, be used. */
    int pastAside(int word) {
        if (!words.is(word, ",") || !is(word + 1, WordClass.ASIDE)) {
            return word;
        }
        int comma = commaAfter(word + 1);
        return words.is(comma, ",") ? comma + 1 : word;
    }

    /** Whether something is done to the subject rather than by it. */
    boolean passive(int behind) {
        int word = pastAside(behind);
        for (int i = word; i < Math.min(word + NEAR, to()); i++) {
            if (words.is(i, "be", "been", "become")) {
                int verb = i + 1;
                while (verb < to() && (adverb(verb) || words.is(verb, "not", "so"))) {
                    verb++;
                }
                return participle(verb);
            }
        }
        return false;
    }

    boolean participle(int word) {
        return words.at(word).endsWith("ed") || is(word, WordClass.PARTICIPLE);
    }

    /** Whether a party is named only to say whose something is. */
    boolean whose(Tag party) {
        return words.possessive(party.to() - 1) || words.is(party.from(), "our", "your", "its", "their");
    }

    /** The bracket that a closing one closes. */
    int opening(int closing) {
        int depth = 0;
        for (int i = closing; i >= from(); i--) {
            depth += words.is(i, ")") ? 1 : words.is(i, "(") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return closing;
    }

    /** Whether a list mark such as (b) stands just before. */
    boolean enumerated(int end) {
        return words.is(end - 1, ")") && end - opening(end - 1) <= 3;
    }

    /** Where a thing that ends here and is the subject begins. */
    int nounFrom(int end) {
        int at = Math.max(from(), end - 1);
        while (at > from() && !words.is(at - 1, ";", ".", ":", "that", "if", "and", "but")) {
            boolean apart = words.is(at - 1, ",") && end - at > 3 && !listBefore(at - 1);
            if (apart || enumerated(at)) {
                break;
            }
            at--;
        }
        return at;
    }

    /** Whether a list of things begins not far before: including any, such as. */
    private boolean listBefore(int word) {
        for (int i = word; i >= Math.max(from(), word - LIST_REACH); i--) {
            if (words.is(i, "including") || (words.is(i, "such") && words.is(i + 1, "as"))) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Tag partyEndingAt(int end) {
        int low = Math.max(from(), end - NEAR);
        for (Tag tag : tags.within(low, end)) {
            if (tag.is(Role.PARTY) && tag.to() == end) {
                return tag;
            }
        }
        return null;
    }

    @Nullable
    Tag partyBeginningAt(int from) {
        for (Tag tag : tags.within(from, from + 1)) {
            if (tag.is(Role.PARTY)) {
                return tag;
            }
        }
        return null;
    }

    /** The first phrase of a list that begins between two words. */
    @Nullable
    Tag begins(int from, int to, String list) {
        for (Tag tag : tags.within(from, Math.min(to, to()))) {
            if (tag.isOf(list)) {
                return tag;
            }
        }
        return null;
    }
}
