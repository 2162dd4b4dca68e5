package freehold.terms.persistence;

import freehold.terms.model.RuleBook;
import freehold.terms.model.RuleBookStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rule books in PostgreSQL; which practice's one may see is the database's to say. */
@Dependent
public class JpaRuleBookStore implements RuleBookStore {
    private final EntityManager entityManager;

    @Inject
    public JpaRuleBookStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(RuleBook book) {
        entityManager.persist(book);
    }

    @Override
    public Optional<RuleBook> newest(UUID practice) {
        return entityManager
                .createQuery(
                        "select b from RuleBook b where b.practice = :practice order by b.number desc", RuleBook.class)
                .setParameter("practice", practice)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<RuleBook> versions(UUID practice) {
        return entityManager
                .createQuery(
                        "select b from RuleBook b where b.practice = :practice order by b.number desc", RuleBook.class)
                .setParameter("practice", practice)
                .getResultList();
    }

    @Override
    public Optional<RuleBook> ofAdvisingPractice() {
        return entityManager
                .createQuery("select b from RuleBook b order by b.savedAt desc, b.number desc", RuleBook.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
