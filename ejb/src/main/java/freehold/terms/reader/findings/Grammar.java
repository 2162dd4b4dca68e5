package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Sentences.Sentence;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.WordList.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of one sentence, as far as contracts need it.
 *
 * @param words the words of its clause
 * @param tags the phrases in them
 * @param sentence the sentence
 */
record Grammar(Words words, Tags tags, Sentence sentence) {
    /** How far one looks for what belongs together. */
    static final int NEAR = 4;

    private static final int LIST_REACH = 14;

    private static final Set<String> ADVERBS =
            set("also hereby only then expressly further always generally automatically"
                    + " therefore otherwise additionally irrevocably unconditionally ourselves sometimes however thereafter each at"
                    + " all times still nevertheless nonetheless occasionally periodically routinely promptly solely currently"
                    + " continuously perpetually ever knowingly both either exclusively jointly wholly fully legally");
    private static final Set<String> PARTICIPLES =
            set("kept held sold made given put taken fed built read seen sent taught"
                    + " learnt shown done lost found set left brought written drawn withdrawn free");
    private static final Set<String> NEGATIONS = set("not never no neither nor none cannot wont nothing");
    private static final Set<String> BEFORE_NEGATION =
            set(", not never be have has under no circumstances in event without your consent and");

    private static Set<String> set(String words) {
        return Set.of(words.split(" ", -1));
    }

    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    boolean adverb(int word) {
        return ADVERBS.contains(words.at(word));
    }

    /** Whether what is said between two words, or just behind, is denied. */
    boolean negated(int from, int to) {
        for (int i = Math.max(from, from()); i < Math.min(to + NEAR, to()); i++) {
            if (i >= to && !adverb(i) && !BEFORE_NEGATION.contains(words.at(i))) {
                return false;
            }
            if (NEGATIONS.contains(words.at(i))) {
                return true;
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

    /** Whether something is done to the subject rather than by it. */
    boolean passive(int word) {
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
        return words.at(word).endsWith("ed") || PARTICIPLES.contains(words.at(word));
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
        int at = end - 1;
        while (at > from() && !words.is(at - 1, ";", ".", ":", "that", "if", "and", "but")) {
            if (words.is(at - 1, ",") && end - at > 3 && !listBefore(at - 1)) {
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
