package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.WordList.Role;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds who the subject of a statement is. */
final class Subjects {
    private static final int JOINED = 5;
    private static final int PRONOUN_REACH = 5;
    private static final int ASIDE_REACH = 16;

    private final Grammar grammar;
    private final Words words;

    Subjects(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /**
     * The subject of a statement.
     *
     * @param from its first word
     * @param who the party's code; {@code null} where it is none
     * @param with parties joined to it
     * @param explicit whether it stands there, not taken over from the statement before
     * @param main whether it opens a clause of its own, not one that hangs on another
     * @param hangs whether what it does only describes or conditions something else
     * @param none whether it says nobody
     * @param noun whether it is a thing, not a party
     */
    record Subject(
            int from,
            @Nullable String who,
            Set<String> with,
            boolean explicit,
            boolean main,
            boolean hangs,
            boolean none,
            boolean noun) {
        static Subject unknown(int from) {
            return new Subject(from, null, Set.of(), false, false, false, false, false);
        }

        static Subject noun(int from) {
            return new Subject(from, null, Set.of(), false, false, false, false, true);
        }

        boolean customer() {
            return "CUSTOMER".equals(who);
        }
    }

    /** Who the subject of a modal or verb is. */
    Subject of(int head, @Nullable Statement previous) {
        int at = head - 1;
        while (at >= grammar.from()) {
            if (grammar.adverb(at)
                    || words.is(at, "not", "do", "does")
                    || (words.at(head).endsWith("ing") && words.is(at, "is", "are", "am"))) {
                at--;
            } else if (words.is(at, ")")) {
                at = grammar.opening(at) - 1;
            } else if (words.is(at, ",") && beforeAside(at) < at) {
                at = beforeAside(at) - 1;
            } else if (words.is(at, ",") && grammar.partyEndingAt(at) != null) {
                at--;
            } else {
                break;
            }
        }
        return endingAt(at + 1, previous);
    }

    /**
     * The subject that ends before a word.
     *
     * @param previous the statement before, whose subject goes on behind an "and"; {@code null} for none
     */
    Subject endingAt(int end, @Nullable Statement previous) {
        boolean inNoEvent = words.is(end - 1, "event", "circumstances") && words.is(end - 2, "no");
        boolean inverted = words.is(end - 1, "nor") || (words.is(end - 1, "neither") && opensAt(end - 1));
        if (inNoEvent || inverted) {
            int at = end;
            while (at < grammar.to() && at < end + Grammar.NEAR && grammar.partyBeginningAt(at) == null) {
                at++;
            }
            Tag party = grammar.partyBeginningAt(at);
            return new Subject(
                    end, party == null ? null : party.list().code(), Set.of(), true, true, false, true, false);
        }
        if (end <= grammar.from()) {
            return Subject.unknown(grammar.from());
        }
        Tag party = grammar.partyEndingAt(end);
        if (party != null && !grammar.whose(party)) {
            return explicit(party);
        }
        if (words.is(end - 1, "it", "they") && words.is(end - 2, "that")) {
            Subject meant = meant(end - 2);
            if (meant != null) {
                return meant;
            }
        }
        String before = words.at(end - 1);
        if (words.is(end - 1, "who", "which")) {
            int at = words.is(end - 2, ",") ? end - 2 : end - 1;
            Tag meant = grammar.partyEndingAt(at);
            if (meant != null && !grammar.whose(meant)) {
                return new Subject(end, meant.list().code(), Set.of(), false, false, false, false, false);
            }
        }
        if (party == null && (joins(end - 1) || grammar.enumerated(end))) {
            if (previous != null) {
                if (!before.equals(")") && !before.equals("or")) {
                    previous.endsAt(end - 1);
                }
                Set<String> who = new TreeSet<>(previous.of(Slot.WHO));
                return new Subject(
                        end, who.isEmpty() ? null : who.iterator().next(), Set.of(), false, false, false, false, false);
            }
            return new Subject(end, mainBefore(end), Set.of(), false, false, false, false, false);
        }
        return Subject.noun(grammar.nounFrom(end));
    }

    /** The comma behind the party of which something is said in passing up to here; else this one. */
    private int beforeAside(int comma) {
        for (int at = comma - 2; at > Math.max(grammar.from(), comma - ASIDE_REACH); at--) {
            if (words.is(at, ",")) {
                Tag party = grammar.partyEndingAt(at);
                boolean aside = party != null && !grammar.whose(party) && grammar.is(at + 1, WordClass.ASIDE);
                return aside ? at : comma;
            }
        }
        return comma;
    }

    /** The last party before a word that stands where a subject stands: we act as your processor, and do not. */
    @Nullable
    String mainBefore(int end) {
        String who = null;
        for (Tag tag : grammar.tags().within(grammar.from(), end - 1)) {
            boolean acts = opensAt(tag.from()) || words.is(tag.to(), "have", "has", "are", "is", "act", "acts");
            if (tag.is(Role.PARTY) && !grammar.whose(tag) && acts) {
                who = tag.list().code();
            }
        }
        return who;
    }

    private boolean opensAt(int word) {
        int before = word - 1;
        while (before >= grammar.from() && words.is(before, "the")) {
            before--;
        }
        return before < grammar.from() || opens(before);
    }

    private boolean number(int word) {
        return Character.isDigit(words.at(word).charAt(0));
    }

    private boolean joins(int word) {
        return grammar.is(word, WordClass.JOINS) || words.is(word, ",", ";", ":", "\u2014");
    }

    private boolean opens(int word) {
        return grammar.is(word, WordClass.OPENS) || words.is(word, ",", ";", ".", ":", ")", "(", "\"");
    }

    /** Who is meant by a pronoun: Company agrees that it. */
    private @Nullable Subject meant(int that) {
        for (int at = that - 1; at > Math.max(grammar.from(), that - PRONOUN_REACH); at--) {
            Tag party = grammar.partyEndingAt(at);
            if (party != null && !grammar.whose(party)) {
                return explicit(party);
            }
        }
        return null;
    }

    /** A party as a subject, with those joined to it. */
    private Subject explicit(Tag last) {
        Set<String> with = new TreeSet<>();
        Tag party = last;
        String who = party.list().code();
        int from = party.from();
        for (int step = 0; step < JOINED; step++) {
            int at = from - 1;
            while (at >= grammar.from() && grammar.is(at, WordClass.BESIDE)) {
                at--;
            }
            boolean row = step > 0 && words.is(at, ",");
            if (!row && !words.is(at, "and", "or", "nor", "/")) {
                break;
            }
            int earlier = words.is(at, "and", "or", "nor") && words.is(at - 1, ",") ? at - 1 : at;
            Tag joined = grammar.partyEndingAt(earlier);
            if (joined == null || words.possessive(joined.to() - 1)) {
                break;
            }
            with.add(who);
            who = joined.list().code();
            from = joined.from();
        }
        int article = words.is(from - 1, "the", "our") ? from - 2 : from - 1;
        boolean none = words.is(article, "neither", "no");
        int before = from - 1;
        while (before >= grammar.from()
                && ((words.mark(before) && !words.is(before, ",", ";", ")", ".", ":"))
                        || grammar.adverb(before)
                        || words.is(before, "the")
                        || number(before))) {
            before--;
        }
        boolean agreed = words.is(before, "that") && grammar.is(before - 1, WordClass.AGREES);
        boolean main = before < grammar.from() || agreed || opens(before);
        boolean hangs =
                !main && before >= grammar.from() && !words.mark(before) && !words.is(before, "that", "and", "or");
        return new Subject(from, who, with, true, main, hangs, none || last.isOf("NEITHER"), false);
    }
}
