package freehold.terms.reader.findings;

import freehold.terms.reader.rules.RuleBook;
import freehold.terms.reader.rules.WordList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Classes of single words the grammar asks for; which words they hold the rule book says, under the same name. */
enum WordClass {
    /** Stands between a subject and its verb and changes nothing. */
    ADVERB,
    /** A past participle that does not end in -ed. */
    PARTICIPLE,
    /** Denies. */
    NEGATION,
    /** May stand between a verb and what denies it. */
    BEFORE_NEGATION,
    /** Carries the subject of one verb on to the next. */
    JOINS,
    /** A clause of its own may begin behind it. */
    OPENS,
    /** Says that somebody agrees to what follows. */
    AGREES,
    /** A small word before a name or a thing, such as may stand between two parties that are joined. */
    BESIDE,
    /** Somebody's name follows. */
    BEFORE_A_NAME,
    /** May stand between a name and what the named one does. */
    BEHIND_A_NAME,
    /** Ends the name of a company, which may be called by its first word alone. */
    COMPANY,
    /** Before content, says that it is not the customer's. */
    SOMEBODY_ELSES,
    /** Content in capitals behind it is content, not a heading. */
    BEFORE_SHOUTED,
    /** Says what a term means. */
    MEANS,
    /** What goes behind it is left out of what a term means. */
    LEAVES_OUT,
    /** Begins what is said in passing between a subject and its verb. */
    ASIDE,
    /** Before "of", says how much or which kind of something, not the thing itself. */
    MEASURES,
    /** Says whose something is. */
    WHOSE_OWN,
    /** Makes others keep a promise. */
    ENSURES,
    /** May stand between a modal and its verb. */
    BEHIND_A_MODAL,
    /** A form of to be. */
    BE,
    /** May stand between the subject and a verb in the present tense. */
    BEFORE_PRESENT,
    /** A sentence that begins with "to" and this names no purpose. */
    NO_PURPOSE,
    /** Rules out what follows, whoever speaks. */
    RULES_OUT,
    /** Rules out what follows unless the sentence forbids. */
    DENIES,
    /** A full stop behind it ends no sentence. */
    ABBREVIATION;

    /** The words of every class. */
    static Map<WordClass, Set<String>> in(RuleBook book) {
        Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
        for (WordClass each : values()) {
            WordList list = book.lists().get(each.name());
            words.put(each, list == null ? Set.of() : new HashSet<>(list.phrases()));
        }
        return words;
    }
}
