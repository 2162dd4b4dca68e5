package freehold.terms.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the reader makes of a document, for tests that live elsewhere. */
public final class TextOf {
    private TextOf() {}

    /** The text of a file of that name and content. */
    public static String document(byte[] content, String fileName) throws IOException {
        Path file = Files.createTempFile("document", null);
        try {
            Files.write(file, content);
            return ExtractCommand.extract(file, fileName).text();
        } finally {
            Files.delete(file);
        }
    }
}
