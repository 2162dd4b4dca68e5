package freehold.web.session;

import static freehold.web.session.Logins.SETTINGS;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LogoutServletTest {
    @Test
    void our_own_page_may_sign_out() {
        assertTrue(LogoutServlet.isFromOurPages("same-origin", "https://portal.example", SETTINGS));
        assertTrue(LogoutServlet.isFromOurPages(null, "https://portal.example", SETTINGS));
    }

    @Test
    void another_site_may_not() {
        assertFalse(LogoutServlet.isFromOurPages("cross-site", "https://elsewhere.example", SETTINGS));
        assertFalse(LogoutServlet.isFromOurPages("same-site", "https://portal.example", SETTINGS));
        assertFalse(LogoutServlet.isFromOurPages(null, "https://elsewhere.example", SETTINGS));
        assertFalse(LogoutServlet.isFromOurPages(null, "null", SETTINGS));
        assertFalse(LogoutServlet.isFromOurPages(null, null, SETTINGS));
    }
}
