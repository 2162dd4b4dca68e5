package freehold.web.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.xhtml",
                "/callback",
                "/logged-out",
                "/health",
                "/health/ready",
                "/metrics",
                "/openapi",
                "/backchannel-logout",
                "/error/500.xhtml",
                "/jakarta.faces.resource/freehold.css.xhtml"
            })
    void anybody_may_see_the_front_door(String path) {
        assertTrue(PublicPaths.isPublic(path, path));
    }

    @Test
    void a_page_may_be_asked_for_without_the_ending_of_its_file() {
        assertTrue(PublicPaths.isPublic("/index", "/index.xhtml"));
        assertFalse(PublicPaths.isPublic("/deals", "/deals.xhtml"));
        assertFalse(PublicPaths.isPublic("/deals", "/index.xhtml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deals", "/logout", "/login", "/indexes", "/index.xhtml/deals", "/healthy", "/errors", ""})
    void everything_else_needs_a_login(String path) {
        assertFalse(PublicPaths.isPublic(path, path));
    }

    @ParameterizedTest
    @CsvSource({
        "/index.xhtml;/../deals, /deals",
        "/index.xhtml;jsessionid=1, /index.xhtml",
        "//index.xhtml, /index.xhtml",
        "/health/../deals, /deals",
        "/health/..;/deals, /deals",
        "/error/%2e%2e/deals, /deals",
        "/jakarta.faces.resource/..%2fdeals, /deals",
        "/jakarta.faces.resource/%252e%252e/deals, /jakarta.faces.resource/%2e%2e/deals",
        "/health/x, /deals",
        "/error/./x, /error/x"
    })
    void a_trick_in_the_path_leads_to_the_login(String raw, String read) {
        assertFalse(PublicPaths.isPublic(raw, read));
        assertFalse(PublicPaths.isResource(raw, read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/error/../deals", "/health//deals", "/error/x;y", "/error/..", "/health\\deals"})
    void a_path_that_hides_something_is_not_public_even_when_both_readings_agree(String path) {
        assertFalse(PublicPaths.isPublic(path, path));
    }

    @Test
    void the_bare_address_is_public_as_the_welcome_page_only() {
        assertTrue(PublicPaths.isPublic("/", "/index.xhtml"));
        assertFalse(PublicPaths.isPublic("/", "/deals"));
    }
}
