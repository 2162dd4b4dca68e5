package freehold.web.faces;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.shared.Refusal;
import freehold.shared.Refused;
import jakarta.ejb.EJBAccessException;
import jakarta.el.ELException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalNotesTest {
    private final List<String> noted = new ArrayList<>();
    private final RefusalNotes notes = new RefusalNotes((act, refusal) -> noted.add(act + " " + refusal.key()));

    @Test
    void a_command_that_refused_itself_is_noted_once() {
        Refused refused = new Refused(Refusal.of("deal.refusal.vendor.missing"));

        notes.note("/edit-deal", new ELException(refused));
        notes.note("/edit-deal", refused);

        assertEquals(List.of("/edit-deal deal.refusal.vendor.missing"), noted);
    }

    @Test
    void what_a_service_has_noted_is_not_noted_again() {
        Refused refused = Refused.because("deal.refusal.ended");
        refused.claimForJournal();

        notes.note("/edit-deal", refused);

        assertEquals(List.of(), noted);
    }

    @Test
    void a_role_that_is_missing_is_noted() {
        notes.note("/open-deal", new ELException(new EJBAccessException("no")));

        assertEquals(List.of("/open-deal access.refusal.role"), noted);
    }

    @Test
    void a_fault_is_no_refusal() {
        notes.note("/deal", new IllegalStateException("boom"));

        assertEquals(List.of(), noted);
    }

    @Test
    void a_note_that_fails_keeps_nobody_from_their_answer() {
        RefusalNotes broken = new RefusalNotes((act, refusal) -> {
            throw new IllegalStateException("no database");
        });

        assertDoesNotThrow(() -> broken.note("/deal", Refused.because("deal.refusal.ended")));
    }
}
