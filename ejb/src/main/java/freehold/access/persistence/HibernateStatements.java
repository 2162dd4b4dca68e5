package freehold.access.persistence;

import freehold.access.model.StatementRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Hibernate's own count; each connection it takes costs the one statement that tells the database who is there. */
@Dependent
public class HibernateStatements implements StatementRegister {
    private final EntityManager entityManager;

    @Inject
    public HibernateStatements(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public long sent() {
        Statistics statistics = entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        return statistics.getPrepareStatementCount() + statistics.getConnectCount();
    }
}
