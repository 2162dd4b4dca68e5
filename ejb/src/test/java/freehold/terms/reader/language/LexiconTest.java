package freehold.terms.reader.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Word lists, and what their phrases find. */
class LexiconTest {
    @Test
    void behind_the_last_word_there_is_none() {
        for (int length = 1; length < 70; length++) {
            Words words = Words.of("Vendor ".repeat(length));

            assertEquals(length, words.size());
            assertFalse(words.capital(length) || words.mark(length) || words.shouted(length) || words.possessive(-1));
            assertEquals("", words.at(length));
        }
    }

    @Test
    void a_word_is_found_however_it_is_written() {
        assertEquals(List.of("De-identified data"), found("De-identified data are ours.", "deidentified data"));
        assertEquals(List.of("customer\u2019s data"), found("The customer\u2019s data are ours.", "customer data"));
        assertEquals(List.of("improvements"), found("We make improvements.", "improv*"));
    }

    @Test
    void a_capital_in_a_phrase_asks_for_a_capital() {
        assertEquals(List.of("Materials"), found("Materials are not materials.", "Materials"));
    }

    @Test
    void a_phrase_may_choose_leave_out_and_jump() {
        assertEquals(
                List.of("use your data", "use data", "share your data"),
                found("We use your data, use data, share your data.", "[use|share] [your]? data"));
        assertEquals(
                List.of("data about how you use"),
                found("We keep data about how you use it. Data. We say how you use it.", "data ... use"));
    }

    @Test
    void the_longest_phrase_of_a_list_counts() {
        assertEquals(
                List.of("usage data of customers"), found("usage data of customers", "usage; usage data of customers"));
    }

    @Test
    void words_a_pdf_glued_together_are_two() {
        Words words = Words.of("Interaction Dataderived from andoverall use", word -> List.of(
                        "interaction", "data", "derived", "from", "and", "overall", "use")
                .contains(word));

        assertEquals("data", words.at(1));
        assertEquals("derived", words.at(2));
        assertEquals("overall", words.at(5));
        assertEquals("Dataderived", words.quote(1, 3));
    }

    @Test
    void lists_that_name_one_another_in_a_circle_are_refused() {
        Map<String, List<String>> lists = Map.of("ONE", List.of("@TWO a"), "TWO", List.of("@ONE b"));
        assertEquals(
                Phrases.Wrong.CIRCLE,
                assertThrows(Phrases.WrittenWrong.class, () -> Lexicon.of(lists))
                        .wrong());
    }

    @Test
    void no_phrase_and_no_text_make_it_slow() {
        String hostile = "a ".repeat(200_000);
        Map<String, List<String>> lists = Map.of(
                "LIST", List.of("[a]? [a]? [a]? [a]? [a]? [a]? a b", "a ... a ... a ... b"),
                "OTHER", List.of("@LIST [a|b|c] @LIST", "a* a* a* a* b"));
        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertEquals(0, Lexicon.of(lists).find(Words.of(hostile)).size()));
    }

    @Test
    void the_machine_finds_what_plain_expressions_find() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("WHO", List.of("we", "our [own]? affiliates", "Vendor"));
        lists.put("WHAT", List.of("[your|customer] [data|content|files]", "usage data", "data ... use"));
        lists.put("BOTH", List.of("@WHO [may|will] use @WHAT", "improv*"));
        Words words =
                Words.of("We may use your data. Our own affiliates will use usage data; data we use, and Vendor may "
                        + "use customer content to improve. Data: use.");

        assertEquals(
                PhraseRegex.of(lists).find(words),
                PhraseRegex.places(Lexicon.of(lists).find(words)));
    }

    private static List<String> found(String text, String phrases) {
        Words words = Words.of(text);
        return Lexicon.of(Map.of("LIST", List.of(phrases.split("; ", -1)))).find(words).stream()
                .map(hit -> words.quote(hit.from(), hit.to()))
                .toList();
    }
}
