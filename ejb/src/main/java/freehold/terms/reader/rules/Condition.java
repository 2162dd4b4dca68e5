package freehold.terms.reader.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All of these must hold of one statement.
 *
 * @param tests each asks one slot of the statement for one of several codes
 */
public record Condition(List<Test> tests) {
    public Condition {
        tests = List.copyOf(tests);
    }

    /**
     * Asks one slot.
     *
     * @param slot what is asked
     * @param not whether none of the codes may be there
     * @param codes one of these suffices
     */
    public record Test(Slot slot, boolean not, Set<String> codes) {
        public Test {
            codes = Set.copyOf(codes);
        }

        private boolean meets(Set<String> there) {
            if (there.isEmpty()) {
                return false;
            }
            for (String code : codes) {
                if (there.contains(code)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What can be asked of a statement. */
    public enum Slot {
        /**
         * Who acts: {@code VENDOR}, {@code CUSTOMER}, {@code AFFILIATE}, {@code PROCESSOR}, {@code EITHER},
         * {@code OTHER}; {@code UNSAID} where something is done and nobody says by whom.
         */
        WHO,
        /** Who else gets the right, or is spoken of as a party. */
        WITH,
        /**
         * {@code MAY}, {@code MUST}, {@code MUST_NOT}, {@code DOES}, {@code GRANTS}; {@code PASSIVE} where something is
         * done to a thing, {@code DUTY} beside a must that is owed, {@code ASKED} where it is left open,
         * {@code NEED_NOT}. {@code PERMITS} and {@code FORBIDS} sum up what the vendor may and may not; {@code SAID} is
         * the sentence whole.
         */
        FORCE,
        /** Codes of actions. */
        DOES,
        /** Codes of things. */
        WHAT,
        /** Codes of the customer's artefacts, as the words themselves name them. */
        ARTEFACT,
        /** Codes of purposes. */
        FOR,
        /** Codes of purposes that are ruled out. */
        NOT_FOR,
        /** Codes of limits. */
        LIMIT,
        /** How long, where a period is named: {@code BRIEF} for up to thirty days, else {@code LONG}. */
        PERIOD,
        /** Lists with a phrase in the statement. */
        HAS,
        /** Lists with a phrase in its sentence. */
        SENTENCE,
        /** Lists with a phrase in its clause. */
        CLAUSE
    }

    /** What is asked: the slots of a statement. */
    public interface Answers {
        /** The codes a slot holds. */
        Set<String> of(Slot slot);
    }

    /** Whether it holds. */
    public boolean holds(Answers statement) {
        for (Test test : tests) {
            if (test.meets(statement.of(test.slot())) == test.not()) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of several holds. */
    public static boolean any(List<Condition> conditions, Answers statement) {
        for (Condition each : conditions) {
            if (each.holds(statement)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads what the book says, such as {@code who VENDOR, force MAY, for IMPROVE|TRAIN, not limit OPT_IN}.
     *
     * @throws IllegalArgumentException naming what is not understood
     */
    static Condition read(String written) {
        List<Test> tests = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            String[] words = part.strip().split("\\s+", -1);
            boolean not = words[0].equals("not");
            int first = not ? 1 : 0;
            if (words.length != first + 2) {
                throw new IllegalArgumentException(part.strip());
            }
            tests.add(new Test(
                    Slot.valueOf(words[first].replace('-', '_').toUpperCase(java.util.Locale.ROOT)),
                    not,
                    Set.of(words[first + 1].split("\\|", -1))));
        }
        return new Condition(tests);
    }
}
