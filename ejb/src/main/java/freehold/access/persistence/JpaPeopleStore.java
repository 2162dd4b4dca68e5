package freehold.access.persistence;

import freehold.access.model.Organisation;
import freehold.access.model.PeopleStore;
import freehold.access.model.Person;
import freehold.access.model.Seat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People and organisations in PostgreSQL; whom one may see is the database's to say. */
@Dependent
public class JpaPeopleStore implements PeopleStore {
    private final EntityManager entityManager;

    @Inject
    public JpaPeopleStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Organisation> organisation(UUID id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id));
    }

    @Override
    public Optional<Person> person(UUID id) {
        return Optional.ofNullable(entityManager.find(Person.class, id));
    }

    @Override
    public void add(Organisation organisation) {
        entityManager.persist(organisation);
    }

    @Override
    public void add(Person person) {
        entityManager.persist(person);
    }

    @Override
    public List<Organisation> clients() {
        return entityManager
                .createQuery(
                        "select o from Organisation o where o.practice = false order by o.name, o.id",
                        Organisation.class)
                .getResultList();
    }

    @Override
    public List<Person> practicePeople() {
        return entityManager
                .createQuery("select p from Person p where p.practice = true order by p.name, p.id", Person.class)
                .getResultList();
    }

    @Override
    public List<Person> people(Collection<UUID> ids) {
        return entityManager
                .createQuery("select p from Person p where p.id in :ids order by p.name, p.id", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Seat> seats(UUID deal) {
        return entityManager
                .createQuery("select s from Seat s where s.deal = :deal", Seat.class)
                .setParameter("deal", deal)
                .getResultList();
    }

    @Override
    public void add(Seat seat) {
        entityManager.persist(seat);
    }

    @Override
    public void remove(Seat seat) {
        entityManager.remove(seat);
    }
}
