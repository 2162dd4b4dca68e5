package freehold.allocation.persistence;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Restriction;
import freehold.allocation.Right;
import freehold.allocation.model.AllocationStore;
import freehold.allocation.model.CellPosition;
import freehold.allocation.model.PlaybookVersion;
import freehold.allocation.model.RestrictionRecord;
import freehold.deal.Artefact;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Positions, use restrictions and playbooks in PostgreSQL. */
@Dependent
public class JpaAllocationStore implements AllocationStore {
    private final EntityManager entityManager;

    @Inject
    public JpaAllocationStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(CellPosition position) {
        entityManager.persist(position);
    }

    @Override
    public void remove(CellPosition position) {
        entityManager.remove(position);
    }

    @Override
    public void remove(RestrictionRecord restriction) {
        entityManager.remove(restriction);
    }

    @Override
    public Optional<CellPosition> position(UUID deal, Artefact artefact, Right right, NegotiationStage stage) {
        return entityManager
                .createQuery(
                        "select p from CellPosition p where p.deal = :deal and p.artefact = :artefact"
                                + " and p.right = :right and p.stage = :stage",
                        CellPosition.class)
                .setParameter("deal", deal)
                .setParameter("artefact", artefact)
                .setParameter("right", right)
                .setParameter("stage", stage)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CellPosition> positions(UUID deal) {
        return entityManager
                .createQuery("select p from CellPosition p where p.deal = :deal", CellPosition.class)
                .setParameter("deal", deal)
                .getResultList();
    }

    @Override
    public void add(RestrictionRecord restriction) {
        entityManager.persist(restriction);
    }

    @Override
    public Optional<RestrictionRecord> restriction(UUID deal, Restriction restriction, Artefact artefact) {
        return entityManager
                .createQuery(
                        "select r from RestrictionRecord r where r.deal = :deal and r.restriction = :restriction"
                                + " and r.artefact = :artefact",
                        RestrictionRecord.class)
                .setParameter("deal", deal)
                .setParameter("restriction", restriction)
                .setParameter("artefact", artefact)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<RestrictionRecord> restrictions(UUID deal) {
        return entityManager
                .createQuery("select r from RestrictionRecord r where r.deal = :deal", RestrictionRecord.class)
                .setParameter("deal", deal)
                .getResultList();
    }

    @Override
    public void add(PlaybookVersion version) {
        entityManager.persist(version);
    }

    @Override
    public Optional<PlaybookVersion> newestPlaybook(UUID client) {
        return entityManager
                .createQuery(
                        "select v from PlaybookVersion v where v.client = :client order by v.number desc",
                        PlaybookVersion.class)
                .setParameter("client", client)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PlaybookVersion> playbookAt(UUID client, Instant moment) {
        return entityManager
                .createQuery(
                        "select v from PlaybookVersion v where v.client = :client and v.madeAt <= :moment"
                                + " order by v.number desc",
                        PlaybookVersion.class)
                .setParameter("client", client)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PlaybookVersion> playbook(UUID client, int number) {
        return entityManager
                .createQuery(
                        "select v from PlaybookVersion v where v.client = :client and v.number = :number",
                        PlaybookVersion.class)
                .setParameter("client", client)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PlaybookVersion> playbooks(UUID client) {
        return entityManager
                .createQuery(
                        "select v from PlaybookVersion v where v.client = :client order by v.number desc",
                        PlaybookVersion.class)
                .setParameter("client", client)
                .getResultList();
    }
}
