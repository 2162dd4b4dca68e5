package freehold.terms.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the reader makes of a document, for tests that live elsewhere. */
public final class TextOf {
    private TextOf() {}

    /** What is read from a document of that name and these words. */
    public static Extraction words(String words, String fileName) {
        try {
            Path file = Files.createTempFile("document", null);
            try {
                Files.writeString(file, words);
                return ExtractCommand.extract(file, fileName);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
