package freehold.access.model;

import java.util.Optional;
import java.util.UUID;

/** Who sits on which deal's team, as far as the one who asks may know. */
public interface SeatRegister {
    /** The client of a deal, if the person holds a seat on its team. */
    Optional<UUID> clientOf(UUID deal, UUID person);

    /** Whether the deal is the client's. Every deal has at least one seat, so its seats tell. */
    boolean isOf(UUID deal, UUID client);
}
