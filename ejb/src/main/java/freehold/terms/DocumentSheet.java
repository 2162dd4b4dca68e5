package freehold.terms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A document with its versions, newest first.
 *
 * @param versions at least one
 */
public record DocumentSheet(UUID id, String title, List<VersionSheet> versions) {
    public DocumentSheet {
        versions = List.copyOf(versions);
    }

    /** The round that came last, whatever became of it. */
    public VersionSheet newest() {
        return versions.get(0);
    }

    /**
     * The round in force: the newest that was not discarded. Empty once every version was: the document is let go, and
     * asks for nothing any more.
     */
    public Optional<VersionSheet> inForce() {
        return versions.stream().filter(version -> !version.discarded()).findFirst();
    }

    /** The newest round there are words of. */
    public Optional<VersionSheet> newestRead() {
        return versions.stream()
                .filter(version -> version.reading() == Reading.READ)
                .findFirst();
    }

    /** The round before that one there are words of. */
    public Optional<VersionSheet> readBefore(int number) {
        return versions.stream()
                .filter(version -> version.number() < number && version.reading() == Reading.READ)
                .findFirst();
    }

    /** Whether that is a version of this document. */
    public boolean has(UUID version) {
        return versions.stream().anyMatch(one -> one.id().equals(version));
    }
}
