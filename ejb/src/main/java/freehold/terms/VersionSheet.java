package freehold.terms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A version as people read of it: the receipt of an upload, too.
 *
 * @param title of the document
 * @param number 1 for the first round
 * @param size in bytes
 * @param sha256 of the original, 64 hexadecimal digits
 * @param readingSince since when it waits or is being read
 * @param discarded whether the original was let go because it could not be read
 */
public record VersionSheet(
        UUID id,
        UUID document,
        String title,
        int number,
        String fileName,
        long size,
        String sha256,
        String uploadedByName,
        Instant uploadedAt,
        Reading reading,
        Instant readingSince,
        Optional<Unreadable> unreadable,
        Optional<Format> format,
        Optional<Integer> pages,
        boolean discarded) {}
