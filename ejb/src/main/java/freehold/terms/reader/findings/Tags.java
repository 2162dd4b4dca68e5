package freehold.terms.reader.findings;

import freehold.terms.reader.language.Lexicon.Hit;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of the rule book found in a clause, with what each is. */
final class Tags {
    /** A phrase at its place. */
    record Tag(WordList list, int from, int to) {
        boolean is(WordList.Role role) {
            return list.role() == role;
        }

        boolean isOf(String name) {
            return list.name().equals(name);
        }
    }

    private static final Comparator<Tag> IN_ORDER = Comparator.comparingInt(Tag::from)
            .thenComparing(Comparator.comparingInt(Tag::to).reversed());

    private final Words words;
    private final Vocabulary vocabulary;
    private final List<Tag> found;
    private final List<Tag> all;

    private Tags(Words words, Vocabulary vocabulary, List<Tag> found) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.found = found;
        this.all = kept(words, vocabulary, found);
    }

    /** Finds them; of things that lie within longer things only the longer one stays. */
    static Tags of(Words words, Vocabulary vocabulary) {
        List<Hit> hits = vocabulary.lexicon().find(words);
        List<Tag> found = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            found.add(new Tag(vocabulary.lists().get(hit.list()), hit.from(), hit.to()));
        }
        found.sort(IN_ORDER);
        return new Tags(words, vocabulary, found);
    }

    /**
     * A term used where the document itself says what it means.
     *
     * @param from its first word
     * @param to behind its last
     * @param artefacts what it covers
     */
    record DefinedUse(int from, int to, Set<String> artefacts) {}

    /**
     * These as the document's own definitions have them: what a term means there counts, not what the word suggests.
     */
    Tags defined(List<DefinedUse> uses, WordList content) {
        if (uses.isEmpty()) {
            return this;
        }
        List<Tag> meant = new ArrayList<>(found);
        Map<Integer, DefinedUse> at = new HashMap<>();
        for (DefinedUse use : uses) {
            for (int word = use.from(); word < use.to(); word++) {
                at.put(word, use);
            }
            meant.add(new Tag(content, use.from(), use.to()));
        }
        meant.removeIf(tag -> {
            DefinedUse use = tag.is(WordList.Role.ARTEFACT) ? at.get(tag.from()) : null;
            return use != null
                    && tag.to() <= use.to()
                    && !use.artefacts().contains(tag.list().code());
        });
        meant.sort(IN_ORDER);
        return new Tags(words, vocabulary, meant);
    }

    /** These and others. */
    Tags with(List<Tag> besides) {
        if (besides.isEmpty()) {
            return this;
        }
        List<Tag> both = new ArrayList<>(besides);
        both.addAll(found);
        both.sort(IN_ORDER);
        return new Tags(words, vocabulary, both);
    }

    private static List<Tag> kept(Words words, Vocabulary vocabulary, List<Tag> found) {
        List<Tag> kept = new ArrayList<>(found.size());
        int thingTo = -1;
        int thingFrom = -1;
        String thing = "";
        int partyTo = -1;
        int blindTo = -1;
        for (Tag tag : found) {
            if (hides(tag) && tag.from() < blindTo) {
                continue;
            }
            if (tag.isOf("BLIND")) {
                blindTo = tag.to();
                continue;
            }
            if (foreign(tag, words, vocabulary, kept)) {
                continue;
            }
            if (tag.is(WordList.Role.THING)) {
                boolean inside = tag.to() <= thingTo && !(tag.from() == thingFrom && tag.to() == thingTo);
                if (inside && !(thing.equals("DEIDENTIFIED") && stays(tag, words, thingFrom, thingTo))) {
                    continue;
                }
                if (tag.to() > thingTo) {
                    thingTo = tag.to();
                    thingFrom = tag.from();
                    thing = tag.list().name();
                }
            }
            boolean inside = tag.from() >= thingFrom && tag.to() <= thingTo && thingTo - thingFrom > 1;
            if (names(tag) && (inside || called(tag, words))) {
                continue;
            }
            boolean ownOf = tag.isOf("OWN")
                    && words.is(tag.from(), "own")
                    && vocabulary.words(WordClass.WHOSE_OWN).contains(words.at(tag.from() - 1));
            if (ownOf || (tag.isOf("DELETE") && tag.to() <= thingTo && thing.equals("DEIDENTIFIED"))) {
                continue;
            }
            if (tag.is(WordList.Role.PARTY)) {
                if (tag.to() <= partyTo) {
                    continue;
                }
                partyTo = tag.to();
            }
            kept.add(tag);
        }
        return kept;
    }

    /** Whether words that mean something else together hide it. */
    private static boolean hides(Tag tag) {
        return tag.is(WordList.Role.THING)
                || tag.is(WordList.Role.ARTEFACT)
                || tag.is(WordList.Role.PURPOSE)
                || tag.isOf("CAP_WORDS")
                || tag.isOf("SERVICES_COVERED");
    }

    /** Whether words such as fine-tuned are part of what a thing is called, and no purpose. */
    private static boolean names(Tag tag) {
        return tag.is(WordList.Role.PURPOSE)
                && (tag.list().code().equals("TRAIN") || tag.list().code().equals("IMPROVE"));
    }

    /** Whether something is called by these words: Training Data. */
    private static boolean called(Tag tag, Words words) {
        boolean sentence = tag.from() == 0 || words.is(tag.from() - 1, ".", "?", "!", ":", ")");
        for (int i = tag.from(); i < tag.to(); i++) {
            if (!words.capital(i) || words.shouted(i)) {
                return false;
            }
        }
        return !sentence && tag.to() - tag.from() > 1;
    }

    /** Content without names is still that content; only adding it up makes something else of it. */
    private static boolean stays(Tag inner, Words words, int from, int to) {
        if (!inner.list().code().equals("CONTENT") || !words.capital(inner.to() - 1)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (words.at(i).startsWith("aggregat")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word such as Content or Materials is somebody else's: the vendor's own, or a third party's. */
    private static boolean foreign(Tag tag, Words words, Vocabulary vocabulary, List<Tag> before) {
        boolean named = tag.is(WordList.Role.THING) || tag.is(WordList.Role.ARTEFACT);
        if (!named || tag.to() - tag.from() > 1 || tag.from() == 0) {
            return false;
        }
        int at = tag.from() - 1;
        if (words.is(tag.from(), "input", "inputs", "output", "outputs", "prompt", "prompts", "embeddings")) {
            return words.is(at, "our");
        }
        if (words.shouted(tag.from())
                && words.is(tag.from(), "content", "materials", "data", "submissions")
                && !vocabulary.words(WordClass.BEFORE_SHOUTED).contains(words.at(at))) {
            return true;
        }
        if (words.shouted(at) && words.at(at).length() > 2 && words.capital(tag.from()) && !words.shouted(tag.from())) {
            return true;
        }
        if (vocabulary.words(WordClass.SOMEBODY_ELSES).contains(words.at(at))) {
            return true;
        }
        Tag last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && last.is(WordList.Role.PARTY)
                && last.list().code().equals("VENDOR")
                && last.to() == tag.from()
                && words.capital(last.from());
    }

    /** Whether only how much there is of a thing is spoken of: the number and kind of outputs. */
    boolean measured(int at) {
        int of = at - 1;
        while (of > 0
                && (vocabulary.words(WordClass.BESIDE).contains(words.at(of)) || words.is(of, "a", "an"))
                && !words.is(of, "of", "to")) {
            of--;
        }
        return words.is(of, "of", "to") && vocabulary.words(WordClass.MEASURES).contains(words.at(of - 1));
    }

    List<Tag> all() {
        return all;
    }

    /** Those that begin in a stretch of words; none where it ends before it begins. */
    List<Tag> within(int from, int to) {
        int start = first(from);
        return all.subList(start, Math.max(start, first(to)));
    }

    private int first(int word) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
