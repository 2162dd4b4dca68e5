package freehold.allocation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A client's playbook with the versions it has had.
 *
 * @param playbook the version shown
 * @param newest number of the newest version, which alone can be revised
 * @param history earlier versions and this one, newest first; the shipped one is not listed
 */
public record PlaybookSheet(UUID client, Playbook playbook, int newest, List<Made> history) {
    public PlaybookSheet {
        history = List.copyOf(history);
    }

    /** Who made a version, and when. */
    public record Made(int number, String byName, Instant at) {}
}
