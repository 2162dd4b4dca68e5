package freehold.web.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FirstSentenceTest {
    @Test
    void why_is_said_and_what_to_do_is_not() {
        assertEquals(
                "This deal is signed or closed, and its record no longer changes.",
                FirstSentence.of(Texts.of(Locale.UK).get("deal.refusal.ended"), Locale.UK));
        assertEquals(
                "Dieser Vorgang ist unterschrieben oder abgeschlossen, und seine Akte ändert sich nicht mehr.",
                FirstSentence.of(Texts.of(Locale.GERMANY).get("deal.refusal.ended"), Locale.GERMANY));
    }

    @Test
    void what_is_one_sentence_or_none_stays_whole() {
        for (String text : List.of("", "One.", "no end")) {
            assertEquals(text, FirstSentence.of(text, Locale.UK));
        }
    }
}
