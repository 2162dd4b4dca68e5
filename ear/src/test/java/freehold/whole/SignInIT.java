package freehold.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Coming in and going out through Keycloak. */
class SignInIT {
    @Test
    void a_deep_link_survives_the_login() {
        try (Visitor maren = Visitor.named("maren")) {
            maren.start("/deals?q=dispatch%20assistant");
            assertTrue(maren.page().url().contains("/realms/freehold/"), "Keycloak asks who is there");
            assertTrue(maren.page().url().contains("code_challenge_method=S256"), "with PKCE");

            maren.logIn();
            assertTrue(
                    maren.page().url().endsWith("/deals?q=dispatch%20assistant"),
                    maren.page().url());
        }
    }

    @Test
    void a_form_sent_after_the_session_ended_leads_back_to_its_page_with_what_was_typed() {
        try (Visitor rikke = Visitor.as("rikke")) {
            String checklist = "/checklist?deal=" + DemoDeals.find(rikke, "Dispatch assistant");
            rikke.open(checklist);
            rikke.page().locator("#waive summary").click();
            rikke.page().locator("#form\\:subject").selectOption(new SelectOption().setIndex(1));
            rikke.page().locator("#form\\:reason").fill("Written just before the session ended.");

            rikke.forgetSession();
            rikke.page().locator("#form\\:go").click();
            rikke.page().waitForURL(url -> url.endsWith(checklist + "&expired=1"));

            assertTrue(rikke.text().contains("Your session had expired"), rikke.text());
            assertEquals(
                    "Written just before the session ended.",
                    rikke.page().locator("#form\\:reason").inputValue());
        }
    }

    @Test
    void the_session_that_was_there_before_the_login_is_not_the_one_after_it() {
        try (Visitor maren = Visitor.named("maren")) {
            maren.start("/deals");
            String before = maren.session();
            maren.logIn();
            assertFalse(before.isEmpty());
            assertNotEquals(before, maren.session());
        }
    }

    @Test
    void logging_out_ends_both_sessions() {
        try (Visitor maren = Visitor.as("maren")) {
            maren.page().locator("details.who summary").click();
            maren.page().locator("form[action$='/logout'] button").click();
            maren.page().waitForURL(url -> url.startsWith(Whole.stack().portalUrl() + "/"));
            maren.page().waitForSelector("a[href$='/deals']");

            maren.start("/deals");
            assertTrue(maren.page().locator("#username").isVisible(), "Keycloak has forgotten them, too");
        }
    }

    @Test
    void a_stranger_gets_pages_for_everybody_and_nothing_else() {
        try (Visitor anyone = Visitor.anyone()) {
            assertEquals(200, anyone.fetch("/").status());
            assertEquals(200, anyone.fetch("/health/live").status());
            assertEquals(200, anyone.fetch("/health/ready").status());
            assertEquals(200, anyone.fetch("/metrics").status());
            assertTrue(anyone.fetch("/deals").url().contains("/realms/freehold/"));
        }
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_other_sites() {
        try (Visitor maren = Visitor.as("maren")) {
            Cookie session = maren.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("freehold"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(session.httpOnly);
            assertEquals("LAX", String.valueOf(session.sameSite));
        }
    }
}
