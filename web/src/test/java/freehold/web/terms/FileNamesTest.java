package freehold.web.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void a_plain_name_is_handed_out_as_it_is() {
        assertEquals(
                "attachment; filename=\"terms 7.1.pdf\"; filename*=UTF-8''terms%207.1.pdf",
                FileNames.attachment("terms 7.1.pdf"));
    }

    @Test
    void umlauts_survive_for_browsers_that_know_them_and_are_replaced_for_the_others() {
        assertEquals(
                "attachment; filename=\"Vertr_ge.docx\"; filename*=UTF-8''Vertr%C3%A4ge.docx",
                FileNames.attachment("Verträge.docx"));
    }

    @Test
    void a_name_cannot_end_the_header_leave_its_quotes_or_point_into_a_folder() {
        String header = FileNames.attachment("../a\"; x=\r\nSet-Cookie: b\\c");
        assertFalse(header.matches("(?s).*[\\r\\n\\\\/].*"), header);
        assertEquals(2, header.chars().filter(c -> c == '"').count(), header);
    }
}
