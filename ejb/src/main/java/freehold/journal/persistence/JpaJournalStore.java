package freehold.journal.persistence;

import freehold.journal.Act;
import freehold.journal.model.JournalEntry;
import freehold.journal.model.JournalStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The journal in PostgreSQL, where the application's role may insert and select, and nothing else. */
@Dependent
public class JpaJournalStore implements JournalStore {
    private final EntityManager entityManager;

    @Inject
    public JpaJournalStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void append(JournalEntry entry) {
        entityManager.persist(entry);
    }

    @Override
    public List<JournalEntry> ofDeal(UUID deal, Set<Act> but, long before, int most) {
        return entityManager
                .createQuery(
                        "select j from JournalEntry j where j.deal = :deal and j.act not in :but and j.id < :before"
                                + " order by j.id desc",
                        JournalEntry.class)
                .setParameter("deal", deal)
                .setParameter("but", but.stream().map(Act::name).toList())
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<JournalEntry> ofNoDeal(UUID organisation, long before, int most) {
        return entityManager
                .createQuery(
                        "select j from JournalEntry j where j.client = :organisation and j.deal is null"
                                + " and j.id < :before order by j.id desc",
                        JournalEntry.class)
                .setParameter("organisation", organisation)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
