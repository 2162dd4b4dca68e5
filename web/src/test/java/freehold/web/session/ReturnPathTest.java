package freehold.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/deals",
                "/briefing?id=7&round=2",
                "/deals?q=a%20b%2Fc",
                "/deal/na%C3%AFve",
                "/deals?f={x}|y"
            })
    void a_deep_link_survives_the_login_with_its_query(String link) {
        assertEquals(link, ReturnPath.of(link).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "deals",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "\\\\elsewhere.example",
                "/%2f%2felsewhere.example",
                "/%5Celsewhere.example",
                "/./elsewhere",
                "/deals/../../elsewhere",
                "/%2e%2e/elsewhere",
                "/deals//elsewhere",
                "/deals;jsessionid=1",
                "/deals%3Bjsessionid=1",
                "/deals\r\nSet-Cookie: a=b",
                "/\tdeals",
                " /deals",
                "/deals%0d%0a",
                "/deals%",
                "/deals%zz",
                "/deals#frag",
                "javascript:alert(1)"
            })
    void an_address_that_could_be_another_site_leads_to_the_start_page(String trick) {
        assertEquals(ReturnPath.START, ReturnPath.of(trick));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login?to=/deals", "/callback?code=1", "/logout", "/logged-out"})
    void the_addresses_of_the_login_itself_are_no_place_to_return_to(String circle) {
        assertEquals(ReturnPath.START, ReturnPath.of(circle));
    }

    @Test
    void an_endless_address_is_not_kept() {
        assertEquals(ReturnPath.START, ReturnPath.of("/" + "a".repeat(ReturnPath.LONGEST)));
    }

    @Test
    void a_page_is_marked_once_when_the_session_had_expired() {
        assertEquals("/deals?expired=1", ReturnPath.of("/deals").expired().value());
        assertEquals(
                "/deals?q=1&expired=1", ReturnPath.of("/deals?q=1").expired().value());
        assertEquals(
                "/deals?q=1&expired=1",
                ReturnPath.of("/deals?q=1").expired().expired().value());
    }
}
