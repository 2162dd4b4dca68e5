package freehold.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.deal.DealStage;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DealsAddressTest {
    private static final UUID CLIENT = UUID.fromString("00000000-0000-4000-8000-0000000000b1");
    private static final DealsAddress EVERYTHING = new DealsAddress(null, null, null);
    private static final DealsAddress NARROWED = new DealsAddress("dispatch", DealStage.SIGN_OFF, CLIENT);

    @Test
    void the_whole_list_has_the_plain_address() {
        assertEquals("/deals", EVERYTHING.link());
        assertFalse(EVERYTHING.narrow());
    }

    @Test
    void every_part_that_narrows_stands_in_the_address() {
        assertEquals("/deals?q=dispatch&stage=SIGN_OFF&client=" + CLIENT, NARROWED.link());
        assertTrue(NARROWED.narrow());
    }

    @Test
    void choosing_a_stage_keeps_the_words_and_the_client() {
        assertEquals(
                "/deals?q=dispatch&stage=CLEARED&client=" + CLIENT,
                NARROWED.at(DealStage.CLEARED).link());
        assertEquals("/deals?q=dispatch&client=" + CLIENT, NARROWED.at(null).link());
    }

    @Test
    void choosing_a_client_keeps_the_words_and_the_stage() {
        assertEquals("/deals?q=dispatch&stage=SIGN_OFF", NARROWED.of(null).link());
        assertEquals("/deals?client=" + CLIENT, EVERYTHING.of(CLIENT).link());
    }

    @Test
    void the_next_page_is_one_of_the_same_narrowed_list() {
        assertEquals(
                "/deals?stage=CLEARED&cursor=2026-12-04_7",
                EVERYTHING.at(DealStage.CLEARED).link("2026-12-04_7"));
    }

    @Test
    void words_cannot_break_out_of_the_address() {
        assertEquals(
                "/deals?q=%22R%26D%22+%3D+%C3%BC%23%3Fstage",
                new DealsAddress("\"R&D\" = ü#?stage", null, null).link());
    }
}
