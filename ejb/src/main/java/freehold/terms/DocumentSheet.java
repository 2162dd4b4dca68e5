package freehold.terms;

import java.util.List;
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

    /** The round in force. */
    public VersionSheet newest() {
        return versions.get(0);
    }
}
