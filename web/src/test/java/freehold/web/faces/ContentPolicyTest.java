package freehold.web.faces;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {
    @Test
    void forms_lead_to_the_portal_and_to_the_identity_server_only() {
        ContentPolicy policy =
                new ContentPolicy(Optional.of("https://id.example:8443/realms/freehold"), Optional.empty());
        assertTrue(policy.getPage().contains("form-action 'self' https://id.example:8443;"));
    }

    @Test
    void the_scripts_come_last_for_the_nonce_is_appended_there() {
        assertTrue(
                new ContentPolicy(Optional.empty(), Optional.empty()).getPage().endsWith("script-src 'self'"));
    }

    @Test
    void nothing_inline_is_ever_allowed() {
        assertFalse(new ContentPolicy(Optional.of("not an address"), Optional.empty())
                .getPage()
                .contains("unsafe"));
    }

    @Test
    void encryption_is_insisted_on_only_where_the_portal_is_reached_by_it() {
        assertTrue(new ContentPolicy(Optional.empty(), Optional.of("https://freehold.example")).overHttps());
        assertFalse(new ContentPolicy(Optional.empty(), Optional.of("http://localhost:8080")).overHttps());
    }
}
