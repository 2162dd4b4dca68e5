package freehold.terms;

import freehold.shared.Check;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a vendor document into a deal: a new document by its title, or a new version of one that is there.
 *
 * @param document the document this is a new version of; empty for a new document
 * @param title for a new document; the file's name where nothing was typed
 * @param fileName as the person's machine calls it, without any path
 */
public record UploadTerms(UUID deal, Optional<UUID> document, String title, String fileName) {
    /** Largest original, in bytes: 50 MB. */
    public static final long LARGEST = 50L * 1024 * 1024;

    /** From what a form holds. */
    public static UploadTerms of(
            UUID deal, @Nullable UUID document, @Nullable String title, @Nullable String fileName) {
        String name = Check.text(fileName, 1_000, "terms.refusal.file");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = Check.text(name, Check.LINE, "terms.refusal.file");
        return new UploadTerms(
                deal,
                Optional.ofNullable(document),
                Check.optional(title, Check.LINE, "terms.refusal.title").orElse(name),
                name);
    }
}
