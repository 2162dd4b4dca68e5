package freehold.web.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.Playbook;
import freehold.allocation.PlaybookSheet;
import freehold.allocation.PlaybookSheet.Made;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OvertakenTest {
    private static final UUID CLIENT = new UUID(0, 1);

    @Test
    void nobody_came_first_while_the_newest_version_is_the_one_shown() {
        assertFalse(between(version(2, "as it was"), version(2, "as it was")).happened());
    }

    @Test
    void versions_made_since_are_told_newest_first() {
        Overtaken told = between(version(2, "as it was"), version(4, "as it was"));

        assertEquals(List.of(4, 3), told.versions().stream().map(Made::number).toList());
    }

    @Test
    void a_version_that_left_the_cell_alone_says_nothing_of_it() {
        Overtaken told = between(version(2, "as it was"), version(3, "as it was"));

        assertTrue(told.happened());
        assertEquals(Optional.empty(), told.cell());
    }

    @Test
    void a_version_that_revised_the_very_cell_shows_what_it_says_now() {
        Overtaken told = between(version(2, "as it was"), version(3, "said anew"));

        assertEquals("said anew", told.cell().orElseThrow().why());
    }

    private static Overtaken between(PlaybookSheet shown, PlaybookSheet found) {
        return Overtaken.between(shown, found, Artefact.OUTPUTS, Right.RETENTION);
    }

    private static PlaybookSheet version(int number, String why) {
        List<Made> history = IntStream.iterate(number, each -> each > 1, each -> each - 1)
                .mapToObj(each -> new Made(each, "Jonas Okafor", Instant.EPOCH))
                .toList();
        return new PlaybookSheet(CLIENT, new Playbook(number, List.of(Cells.wanted(why))), number, history);
    }
}
