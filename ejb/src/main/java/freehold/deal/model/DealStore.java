package freehold.deal.model;

import freehold.access.PersonSheet;
import freehold.deal.DealFilter;
import freehold.deal.DealRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps deals. */
public interface DealStore {
    /** The deal, if it lies within the wall at hand. */
    Optional<Deal> find(UUID id);

    /** Holds the deal until the transaction ends: whoever else wants to hold it waits. */
    void hold(UUID id);

    /** Keeps a new deal. */
    void add(Deal deal);

    /** The deal with its client's name and the people on its team by name, in one statement. */
    Optional<DealWithTeam> withTeam(UUID id);

    /** A deal, its client's name and its team. */
    record DealWithTeam(Deal deal, String clientName, List<PersonSheet> team) {}

    /**
     * The deals the filter leaves, nearest target signature first, then by id.
     *
     * @param seatedFor only deals on whose team this person sits; empty for a client's own people
     * @param after where to go on
     */
    List<DealRow> list(DealFilter filter, Optional<UUID> seatedFor, Optional<Reached> after, int most);

    /** Where a page ended. */
    record Reached(LocalDate targetSignature, UUID id) {}
}
