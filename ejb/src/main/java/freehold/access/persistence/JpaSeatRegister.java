package freehold.access.persistence;

import freehold.access.model.SeatRegister;
import freehold.access.model.Wall;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * Looks seats up in a short session of its own: the session of the transaction will belong to the client this look-up
 * finds, so it must not have begun.
 */
@Dependent
public class JpaSeatRegister implements SeatRegister {
    private final EntityManager entityManager;

    @Inject
    public JpaSeatRegister(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<UUID> clientOf(UUID deal, UUID person) {
        return look(Wall.ACROSS, session -> session.createSelectionQuery(
                        "select s.client from Seat s where s.deal = :deal and s.person = :person", UUID.class)
                .setParameter("deal", deal)
                .setParameter("person", person)
                .getResultStream()
                .findFirst());
    }

    @Override
    public boolean isOf(UUID deal, UUID client) {
        return look(client, session -> session.createSelectionQuery(
                        "select s.id from Seat s where s.deal = :deal", UUID.class)
                .setParameter("deal", deal)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent());
    }

    private <T> T look(UUID tenant, Function<Session, T> question) {
        SessionFactory sessions = entityManager.getEntityManagerFactory().unwrap(SessionFactory.class);
        try (Session session =
                sessions.withOptions().tenantIdentifier((Object) tenant).openSession()) {
            return question.apply(session);
        }
    }
}
