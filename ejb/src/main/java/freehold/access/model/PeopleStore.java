package freehold.access.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people and organisations the portal has met. */
public interface PeopleStore {
    /** The organisation, if it may be seen. */
    Optional<Organisation> organisation(UUID id);

    /** The person, if they may be seen. */
    Optional<Person> person(UUID id);

    /** Keeps a new organisation. */
    void add(Organisation organisation);

    /** Keeps a new person. */
    void add(Person person);

    /** All client organisations that may be seen, by name. */
    List<Organisation> clients();

    /** The practice's people who may sit on teams, by name. */
    List<Person> practicePeople();

    /** Those of the people that may be seen. */
    List<Person> people(Collection<UUID> ids);

    /** The seats of one deal. */
    List<Seat> seats(UUID deal);

    /** Gives someone a seat. */
    void add(Seat seat);

    /** Takes a seat away. */
    void remove(Seat seat);
}
