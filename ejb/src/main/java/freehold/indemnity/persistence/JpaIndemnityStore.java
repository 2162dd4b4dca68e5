package freehold.indemnity.persistence;

import freehold.indemnity.model.IndemnityRung;
import freehold.indemnity.model.IndemnityStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Indemnities in PostgreSQL. */
@Dependent
public class JpaIndemnityStore implements IndemnityStore {
    private final EntityManager entityManager;

    @Inject
    public JpaIndemnityStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(IndemnityRung rung) {
        entityManager.persist(rung);
    }

    @Override
    public List<IndemnityRung> rungs(UUID deal) {
        return entityManager
                .createQuery("select r from IndemnityRung r where r.deal = :deal", IndemnityRung.class)
                .setParameter("deal", deal)
                .getResultList();
    }
}
