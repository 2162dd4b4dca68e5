package freehold.realm;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The realm as Keycloak imports it: {@code freehold-realm.json} alone, or together with the demo's organisations and
 * people. Secrets stay placeholders; Keycloak takes their values from its environment.
 */
final class RealmFile {
    private RealmFile() {}

    /** The realm with its roles and its client, and nobody in it. */
    static String alone() throws IOException {
        return read("freehold-realm.json");
    }

    /** The realm with the demo's organisations and people. */
    static String withDemo() throws IOException {
        return join(alone(), demo());
    }

    /** The demo's organisations and people, without the realm. */
    static String demo() throws IOException {
        return read("freehold-demo.json");
    }

    /** Two JSON objects without a common key become one; so no JSON library is needed to start Keycloak. */
    static String join(String first, String second) {
        String head = first.strip();
        String tail = second.strip();
        if (!head.endsWith("}") || !tail.startsWith("{")) {
            throw new IllegalArgumentException("Both parts of the realm must be JSON objects");
        }
        return head.substring(0, head.length() - 1) + "," + tail.substring(1);
    }

    private static String read(String file) throws IOException {
        try (var stream = RealmFile.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
