package freehold.journal.model;

import freehold.journal.Act;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the journal; has no way to change or remove a line. */
public interface JournalStore {
    /** Appends a line. */
    void append(JournalEntry entry);

    /** The lines of a deal, but for some acts, with a number below {@code before}, newest first. */
    List<JournalEntry> ofDeal(UUID deal, Set<Act> but, long before, int most);

    /** The lines of an organisation that belong to no deal, with a number below {@code before}, newest first. */
    List<JournalEntry> ofNoDeal(UUID organisation, long before, int most);
}
