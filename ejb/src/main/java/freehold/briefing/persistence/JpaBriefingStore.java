package freehold.briefing.persistence;

import freehold.briefing.model.Briefing;
import freehold.briefing.model.BriefingPdf;
import freehold.briefing.model.BriefingStore;
import freehold.briefing.model.SignOff;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Briefings in PostgreSQL. */
@Dependent
public class JpaBriefingStore implements BriefingStore {
    private final EntityManager entityManager;

    @Inject
    public JpaBriefingStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Briefing briefing) {
        entityManager.persist(briefing);
    }

    @Override
    public void add(BriefingPdf pdf) {
        entityManager.persist(pdf);
    }

    @Override
    public void add(SignOff signOff) {
        entityManager.persist(signOff);
    }

    @Override
    public Optional<Briefing> find(UUID deal, UUID id) {
        return Optional.ofNullable(entityManager.find(Briefing.class, id))
                .filter(briefing -> briefing.deal().equals(deal));
    }

    @Override
    public Optional<Briefing> hold(UUID deal, UUID id) {
        Optional<Briefing> briefing = find(deal, id);
        // What another transaction did to it while this one waited must be seen, so it is read anew under the lock.
        briefing.ifPresent(held -> entityManager.refresh(held, LockModeType.PESSIMISTIC_WRITE));
        return briefing;
    }

    @Override
    public List<Briefing> briefings(UUID deal) {
        return entityManager
                .createQuery("select b from Briefing b where b.deal = :deal order by b.number desc", Briefing.class)
                .setParameter("deal", deal)
                .getResultList();
    }

    @Override
    public List<SignOff> signOffs(UUID briefing) {
        return entityManager
                .createQuery("select s from SignOff s where s.briefing = :briefing order by s.at, s.id", SignOff.class)
                .setParameter("briefing", briefing)
                .getResultList();
    }

    @Override
    public Optional<byte[]> pdf(UUID briefing) {
        return entityManager
                .createQuery("select p.bytes from BriefingPdf p where p.briefing = :briefing", byte[].class)
                .setParameter("briefing", briefing)
                .getResultStream()
                .findFirst();
    }
}
