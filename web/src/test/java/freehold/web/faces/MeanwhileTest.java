package freehold.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.web.faces.Meanwhile.Change;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeanwhileTest {
    private static Shown entry(String place, String says, String byName, int revision) {
        return new Shown(place, says, "", byName, Instant.EPOCH, revision);
    }

    @Test
    void nothing_is_told_of_what_nobody_else_touched() {
        List<Shown> entries = List.of(entry("offered", "kept briefly", "Maren Holt", 2));

        assertEquals(Meanwhile.nothing(), Meanwhile.between(entries, entries));
        assertFalse(Meanwhile.nothing().happened());
    }

    @Test
    void an_entry_made_where_nothing_stood_is_told_with_its_author() {
        Meanwhile told = Meanwhile.between(List.of(), List.of(entry("asked", "not kept", "Maren Holt", 1)));

        Change change = told.changes().get(0);
        assertEquals(List.of("set", "Maren Holt", "not kept"), List.of(change.kind(), change.byName(), change.says()));
        assertTrue(told.touches(Set.of("asked")));
    }

    @Test
    void a_place_that_was_shown_empty_is_one_where_nothing_stood() {
        Meanwhile told = Meanwhile.between(
                List.of(entry("asked", "", "", 0)), List.of(entry("asked", "not kept", "Maren Holt", 1)));

        assertEquals(Optional.empty(), told.changes().get(0).was());
        assertEquals("set", told.changes().get(0).kind());
    }

    @Test
    void a_change_is_told_with_what_stood_before() {
        Meanwhile told = Meanwhile.between(
                List.of(entry("offered", "kept briefly", "Jonas Okafor", 1)),
                List.of(entry("offered", "not kept", "Maren Holt", 2)));

        Change change = told.changes().get(0);
        assertEquals(
                List.of("changed", "kept briefly", "not kept"), List.of(change.kind(), change.said(), change.says()));
    }

    @Test
    void what_says_the_same_in_other_words_is_told_as_details() {
        Meanwhile told = Meanwhile.between(
                List.of(entry("offered", "not kept", "Jonas Okafor", 1)),
                List.of(entry("offered", "not kept", "Maren Holt", 2)));

        assertEquals("details", told.changes().get(0).kind());
    }

    @Test
    void an_entry_that_is_gone_is_told_too() {
        Meanwhile told = Meanwhile.between(List.of(entry("asked", "not kept", "Maren Holt", 3)), List.of());

        assertEquals("gone", told.changes().get(0).kind());
        assertTrue(told.touches(Set.of("asked")));
    }

    @Test
    void another_place_changed_is_told_but_is_no_conflict_at_this_one() {
        Meanwhile told = Meanwhile.between(List.of(), List.of(entry("asked", "not kept", "Maren Holt", 1)));

        assertFalse(told.touches(Set.of("offered")));
        assertTrue(told.touches(Set.of("offered", "asked")));
    }
}
