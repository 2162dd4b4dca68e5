package freehold.checklist.persistence;

import freehold.checklist.model.Waiver;
import freehold.checklist.model.WaiverStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Waivers in PostgreSQL. */
@Dependent
public class JpaWaiverStore implements WaiverStore {
    private final EntityManager entityManager;

    @Inject
    public JpaWaiverStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Waiver waiver) {
        entityManager.persist(waiver);
    }

    @Override
    public List<Waiver> inForce(UUID deal) {
        return entityManager
                .createQuery(
                        "select w from Waiver w where w.deal = :deal and w.withdrawnAt is null order by w.at, w.id",
                        Waiver.class)
                .setParameter("deal", deal)
                .getResultList();
    }

    @Override
    public Optional<Waiver> find(UUID deal, UUID id) {
        return Optional.ofNullable(entityManager.find(Waiver.class, id))
                .filter(waiver -> waiver.deal().equals(deal));
    }
}
