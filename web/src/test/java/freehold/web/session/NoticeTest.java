package freehold.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {
    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle(
                        "freehold.web.session.text",
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    void every_page_of_the_login_says_what_happened_and_what_to_do(Notice notice) {
        String key = "session.page." + notice.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".";
        assertTrue(keys("de").containsAll(Set.of(key + "title", key + "what", key + "offer")), key);
    }

    @Test
    void both_languages_say_the_same() {
        assertEquals(keys("en"), keys("de"));
    }
}
