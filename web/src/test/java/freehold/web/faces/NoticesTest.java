package freehold.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.web.faces.Notices.Notice;
import jakarta.faces.application.FacesMessage;
import org.junit.jupiter.api.Test;

/** What tells the browser whether to go on keeping what was typed. */
class NoticesTest {
    @Test
    void what_was_done_was_taken() {
        Notice done = notice(FacesMessage.SEVERITY_INFO);

        assertTrue(done.isTaken());
        assertEquals("met", done.getShape());
    }

    @Test
    void what_was_done_but_needs_attention_was_taken() {
        Notice warned = notice(FacesMessage.SEVERITY_WARN);

        assertTrue(warned.isTaken());
        assertEquals("near", warned.getShape());
    }

    @Test
    void what_was_refused_or_failed_was_not() {
        for (FacesMessage.Severity severity :
                new FacesMessage.Severity[] {FacesMessage.SEVERITY_ERROR, FacesMessage.SEVERITY_FATAL}) {
            Notice refused = notice(severity);

            assertFalse(refused.isTaken());
            assertEquals("gap", refused.getShape());
        }
    }

    private static Notice notice(FacesMessage.Severity severity) {
        return new Notice(new FacesMessage(severity, "said", null), new TextsBean());
    }
}
