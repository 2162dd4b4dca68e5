package freehold.terms.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files as the command line names them. */
final class GivenFile {
    private GivenFile() {}

    /** A file that is not there. */
    static final class Missing extends IOException {
        private static final long serialVersionUID = 1L;

        Missing(Path file) {
            super("no such file: " + file);
        }
    }

    static void exists(Path file) throws Missing {
        if (!Files.isRegularFile(file)) {
            throw new Missing(file);
        }
    }

    /** Its own name, without the folders. */
    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? "" : last.toString();
    }
}
