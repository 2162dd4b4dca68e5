package freehold.testing;

import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.access.People;
import freehold.access.Walls;
import freehold.access.persistence.JpaPeopleStore;
import freehold.access.persistence.JpaSeatRegister;
import freehold.deal.Deals;
import freehold.deal.MaterialChanges;
import freehold.deal.persistence.JpaDealStore;
import freehold.journal.Journal;
import freehold.journal.JournalOfRefusals;
import freehold.journal.persistence.JpaJournalStore;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The services as the container would wire them, for one caller and one transaction. */
public final class Services {
    public final EntityManager entityManager;
    public final Gate gate;
    public final People people;
    public final Journal journal;
    public final JournalOfRefusals refusals;
    public final Deals deals;

    Services(EntityManager entityManager, CurrentCaller caller, Walls walls, Clock clock) {
        this.entityManager = entityManager;
        gate = new Gate(caller, walls, new JpaSeatRegister(entityManager));
        people = new People(gate, new JpaPeopleStore(entityManager));
        JpaJournalStore journalStore = new JpaJournalStore(entityManager);
        journal = new Journal(gate, caller, journalStore, clock);
        refusals = new JournalOfRefusals(gate, caller, journalStore, clock);
        MaterialChanges changes = deal -> {};
        deals = new Deals(gate, people, new JpaDealStore(entityManager), journal, changes, clock);
    }
}
