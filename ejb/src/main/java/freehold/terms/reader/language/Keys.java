package freehold.terms.reader.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Under which keys a word stands in the trees of a {@link Lexicon}, and which lists have a phrase that begins with it.
 */
final class Keys {
    /** In a phrase, any number written in digits. */
    private static final String NUMBER = "#";

    private static final Set<String> STOPS = Set.of(".", ";", ":", "?", "!");

    final String[] written;
    final BitSet begin = new BitSet();

    /** Those of the lists that have a name. */
    final int[] named;

    /** Whether it ends a sentence, so that no gap reaches across it. */
    final boolean stops;

    private Keys(Lexicon lexicon, List<String> written, boolean stops) {
        this.written = written.toArray(new String[0]);
        for (String key : written) {
            begin.or(lexicon.beginningWith(key));
        }
        int count = lexicon.names().size();
        this.named = begin.get(0, count).stream().toArray();
        this.stops = stops;
    }

    static Keys of(Lexicon lexicon, String word, boolean capital) {
        List<String> written = new ArrayList<>(3);
        written.add(word);
        for (int length = 1; length <= word.length(); length++) {
            String beginning = word.substring(0, length);
            if (lexicon.isStem(beginning)) {
                written.add(beginning + '*');
            }
        }
        if (capital) {
            written.add('^' + word);
        }
        if (word.chars().allMatch(Character::isDigit)) {
            written.add(NUMBER);
        }
        return new Keys(lexicon, written, STOPS.contains(word));
    }
}
