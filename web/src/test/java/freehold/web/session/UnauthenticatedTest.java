package freehold.web.session;

import static freehold.web.session.Logins.SETTINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnauthenticatedTest {
    private static final ReturnPath HERE = ReturnPath.of("/deal?id=7");

    private static Unauthenticated.Answer answer(
            String method, boolean partial, @Nullable String mode, @Nullable String referer) {
        return new Unauthenticated(method, partial, mode, HERE, referer).answer(SETTINGS);
    }

    @Test
    void a_page_is_shown_after_the_login() {
        assertEquals(new Unauthenticated.SignIn(HERE), answer("GET", false, "navigate", null));
        assertEquals(new Unauthenticated.SignIn(HERE), answer("GET", false, null, null));
    }

    @Test
    void a_picture_of_an_expired_page_starts_no_login() {
        assertEquals(new Unauthenticated.Refuse(), answer("GET", false, "no-cors", null));
    }

    @Test
    void a_form_leads_back_to_its_page_which_can_say_that_nothing_was_sent() {
        assertEquals(
                new Unauthenticated.Back(ReturnPath.of("/deal?id=7&expired=1")), answer("POST", false, null, null));
    }

    @Test
    void a_partial_request_leads_back_to_the_page_it_came_from() {
        assertEquals(
                new Unauthenticated.BackByScript(ReturnPath.of("/briefing?id=9&expired=1")),
                answer("POST", true, "cors", "https://portal.example/briefing?id=9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/briefing",
                "http://portal.example/briefing",
                "https://portal.example:8443/briefing",
                "https://portal.example@elsewhere.example/",
                "https://portal.example.elsewhere.example/",
                "not an address",
                "about:blank"
            })
    void a_partial_request_from_elsewhere_leads_to_its_own_page(String referer) {
        assertEquals(
                new Unauthenticated.BackByScript(ReturnPath.of("/deal?id=7&expired=1")),
                answer("POST", true, "cors", referer));
    }

    @Test
    void other_methods_are_refused() {
        assertEquals(new Unauthenticated.Refuse(), answer("DELETE", false, null, null));
    }

    @Test
    void the_answer_to_a_partial_request_is_well_formed() {
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>"
                        + "<redirect url=\"https://portal.example/deal?id=7&amp;expired=1\"></redirect></partial-response>",
                PartialRedirect.body(SETTINGS.address(HERE.expired())));
    }
}
