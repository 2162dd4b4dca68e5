package freehold.access.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where stores get the container's entity manager from; its session belongs to the transaction and to one wall. */
@Dependent
public class Database {
    @PersistenceContext(unitName = "freehold")
    private EntityManager entityManager;

    /** The entity manager of the transaction at hand. */
    @Produces
    @Dependent
    public EntityManager entityManager() {
        return entityManager;
    }
}
