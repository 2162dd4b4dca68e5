package freehold.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;

/**
 * The passwords of one installation, made at random at its first start and kept in a file that only its owner can read.
 */
public final class Secrets {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 32;
    private static final int LENGTH_TO_TYPE = 14;

    /** The names of the secrets in the file. */
    enum Name {
        DATABASE_ADMIN("database.admin.password", LENGTH),
        DATABASE_OWNER("database.owner.password", LENGTH),
        DATABASE_APP("database.app.password", LENGTH),
        DATABASE_KEYCLOAK("database.keycloak.password", LENGTH),
        KEYCLOAK_ADMIN("keycloak.admin.password", LENGTH),
        OIDC_CLIENT("oidc.client.secret", LENGTH),
        DEMO("demo.password", LENGTH_TO_TYPE);

        private final String key;
        private final int length;

        Name(String key, int length) {
            this.key = key;
            this.length = length;
        }
    }

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /**
     * Reads the secrets, and makes those that are not there yet.
     *
     * @param file made readable and writable for its owner only, and nobody else
     */
    public static Secrets of(Path file) throws IOException {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            }
        }
        var random = new SecureRandom();
        boolean complete = true;
        for (Name name : Name.values()) {
            if (values.getProperty(name.key) == null) {
                values.setProperty(name.key, random(random, name.length));
                complete = false;
            }
        }
        if (!complete) {
            write(values, file);
        }
        return new Secrets(values);
    }

    private static void write(Properties values, Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        if (!Files.exists(file)) {
            // With its permissions from the beginning: no moment in which others could read it.
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        }
        Files.setPosixFilePermissions(file, ownerOnly);
        try (var writer = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            values.store(writer, "Made at the first start. Whoever reads this file can read everything.");
        }
    }

    private static String random(SecureRandom random, int length) {
        return random.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    String get(Name name) {
        return values.getProperty(name.key);
    }
}
