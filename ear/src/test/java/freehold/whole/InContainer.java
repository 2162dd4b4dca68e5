package freehold.whole;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts what a container under test needs before Arquillian starts it: stands before Arquillian's own extension. */
final class InContainer implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        // Inside the container, where the same class runs again, the settings are there already.
        if (System.getProperty("freehold.war") != null) {
            Map<String, String> settings = Whole.stack().environment();
            System.setProperty(
                    "freehold.portal.settings",
                    settings.entrySet().stream()
                            .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                            .collect(Collectors.joining(" ")));
        }
    }
}
