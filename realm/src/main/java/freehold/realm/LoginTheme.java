package freehold.realm;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** The look of the sign-in pages, which travels inside this module and is copied into a Keycloak. */
final class LoginTheme {
    private static final String RESOURCE = "/theme/freehold";

    private LoginTheme() {}

    /** Puts the theme into a folder of themes, over an older version of it. */
    static void copyTo(Path themes) throws IOException {
        var resource = LoginTheme.class.getResource(RESOURCE);
        if (resource == null) {
            throw new FileNotFoundException(RESOURCE);
        }
        try {
            URI place = resource.toURI();
            if ("jar".equals(place.getScheme())) {
                try (var jar = FileSystems.newFileSystem(place, Map.of())) {
                    copy(jar.getPath(RESOURCE), themes.resolve("freehold"));
                }
            } else {
                copy(Path.of(place), themes.resolve("freehold"));
            }
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (var all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
