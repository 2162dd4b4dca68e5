package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.WordList.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Which of the customer's artefacts a clause speaks of by its own words. A mention only to leave one out does not
 * count, and works derived from the vendor's software are none of them.
 */
final class Artefacts {
    private static final int LEFT_OUT_REACH = 6;

    private final Words words;
    private final Tags tags;

    Artefacts(Words words, Tags tags) {
        this.words = words;
        this.tags = tags;
    }

    /**
     * Their codes.
     *
     * @param statements what the clause says; asked for only where it depends on that
     */
    Set<String> spoken(Supplier<List<Statement>> statements) {
        Set<String> spoken = new TreeSet<>();
        boolean feedback = feedback();
        for (Tag tag : tags.all()) {
            if (tag.is(Role.ARTEFACT) && !leftOut(tag) && !(feedback && loose(tag))) {
                spoken.add(tag.list().code());
            }
        }
        if (spoken.contains("DERIVATIVE_WORKS") && !ofCustomer(statements.get())) {
            spoken.remove("DERIVATIVE_WORKS");
        }
        return spoken;
    }

    private boolean feedback() {
        for (Tag tag : tags.all()) {
            if (tag.list().code().equals("FEEDBACK")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word such as comments or materials may as well be the feedback itself. */
    private boolean loose(Tag tag) {
        for (int i = tag.from(); i < tag.to(); i++) {
            if (words.capital(i) && !words.is(i, "customer", "client", "user", "users")) {
                return false;
            }
        }
        return !words.is(tag.from(), "your", "customer", "user");
    }

    private boolean leftOut(Tag tag) {
        for (int i = tag.from() - 1; i >= Math.max(0, tag.from() - LEFT_OUT_REACH); i--) {
            if (words.is(i, ".", ";")) {
                return false;
            }
            if (words.is(i, "excluding") || (words.is(i, "include", "contain") && words.is(i - 1, "not"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofCustomer(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.has(Slot.HAS, "DERIVATIVE_WORKS")
                    && statement.has(Slot.WHAT, "CONTENT")
                    && (statement.has(Slot.FORCE, "PERMITS")
                            || statement.has(Slot.FORCE, "FORBIDS")
                            || statement.has(Slot.HAS, "REPRESENT"))) {
                return true;
            }
        }
        return false;
    }
}
