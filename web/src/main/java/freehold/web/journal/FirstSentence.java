package freehold.web.journal;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A refusal says why, what was kept and what to do. To whoever reads of it later only the first matters, which its
 * first sentence says.
 */
final class FirstSentence {
    private FirstSentence() {}

    /** The first sentence of the text. */
    static String of(String text, Locale locale) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        int end = sentences.next();
        return (end == BreakIterator.DONE ? text : text.substring(0, end)).strip();
    }
}
