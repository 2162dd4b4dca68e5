package freehold.web.faces;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackBeanTest {
    @Test
    void a_page_of_the_portal_is_led_back_to_with_its_query() {
        assertTrue(BackBean.ownPage("/deal?id=7&cell=INPUTS"));
        assertTrue(BackBean.ownPage("/"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\\b",
                "/a\nb"
            })
    void nothing_leads_out_of_the_portal(@Nullable String address) {
        assertFalse(BackBean.ownPage(address));
    }
}
