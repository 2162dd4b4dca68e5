package freehold.suggestion.model;

import freehold.shared.Hash;
import freehold.terms.ClauseSpan;
import freehold.terms.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What tells whether a clause says the same: its words without its number, without the numbers of the clauses it names
 * and without where its links lead. Case and white space do not count.
 */
public final class Fingerprint {
    private static final Pattern LINK_TARGET = Pattern.compile("(?:https?://|www\\.)[^\\s)\\]>]{1,2000}");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,6}){0,8}(?:\\([a-z0-9]{1,5}\\)){0,5}");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(sections?|clauses?|articles?|paragraphs?|schedules?|exhibits?|annex|ziffern?|abschnitte?|artikel|absatz|anlage|§{1,2})"
                    + "\\s{0,3}" + NUMBER.pattern());

    private Fingerprint() {}

    /**
     * Of a clause of a text.
     *
     * @param references the words with which the document's clauses name others
     */
    public static String of(String text, ClauseSpan clause, List<Passage> references) {
        return Hash.of(words(text, clause, references));
    }

    /** The words that count. */
    static String words(String text, ClauseSpan clause, List<Passage> references) {
        StringBuilder words = new StringBuilder(text.substring(clause.start(), clause.end()));
        references.stream()
                .filter(named -> clause.start() <= named.start() && named.end() <= clause.end())
                .sorted(Comparator.comparingInt(Passage::start).reversed())
                .forEach(named -> {
                    int from = named.start() - clause.start();
                    int to = named.end() - clause.start();
                    words.replace(
                            from, to, NUMBER.matcher(words.substring(from, to)).replaceAll("#"));
                });
        String said = words.toString().strip();
        String number = clause.number();
        if (number != null && said.startsWith(number)) {
            said = said.substring(number.length());
        }
        said = LINK_TARGET.matcher(said.toLowerCase(Locale.ROOT)).replaceAll("");
        said = NAMED.matcher(said).replaceAll("$1 #");
        return said.replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("^[.:)\\s]+", "")
                .strip();
    }
}
