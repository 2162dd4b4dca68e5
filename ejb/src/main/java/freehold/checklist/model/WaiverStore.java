package freehold.checklist.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps waivers. */
public interface WaiverStore {
    /** Keeps a new waiver. */
    void add(Waiver waiver);

    /** The waivers of a deal that are in force, oldest first. */
    List<Waiver> inForce(UUID deal);

    /** The waiver, if it is of the deal. */
    Optional<Waiver> find(UUID deal, UUID id);
}
