package freehold.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final UUID VERSION = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void words_quoted_twice_are_offered_once_in_the_order_they_stand_in() {
        Quotes quotes = new Quotes(List.of(words(90), words(10), words(90))).and(Stream.of(words(10), words(50)));

        assertEquals(
                List.of(10, 50, 90), quotes.all().stream().map(Evidence::start).toList());
    }

    @Test
    void a_place_survives_the_way_through_a_form() {
        Place place = new Place(VERSION, 12, 340);

        assertEquals(Optional.of(place), Place.read(place.written()));
    }

    @Test
    void what_is_no_place_names_none() {
        for (String text : new String[] {
            null,
            "",
            "here",
            VERSION + ":1",
            "z" + VERSION.toString().substring(1) + ":1:2",
            VERSION + ":-1:2",
            VERSION + ":1:99999999999"
        }) {
            assertEquals(Optional.empty(), Place.read(text), String.valueOf(text));
        }
    }

    private static Evidence words(int start) {
        return new Evidence(VERSION, "Master terms 1", "4.1", start, start + 5, "words", "", "");
    }
}
