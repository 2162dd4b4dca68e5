package freehold.testing;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Walls;
import freehold.access.persistence.WalledSessions;
import freehold.shared.Refused;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/**
 * The services over a real PostgreSQL, without a container. Each {@link #as} is what a request would be: one caller,
 * one transaction, the walls of that caller; refusals roll back and are journalled as the container has it.
 */
public final class House implements AutoCloseable {
    private final EntityManagerFactory sessions;
    private final Clock clock;

    public House(EntityManagerFactory sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Both walls, over the shared database. */
    public static House overSharedDatabase() {
        return overSharedDatabase(Clock.systemUTC());
    }

    /** Both walls, over the shared database, at a time of the test's choosing. */
    public static House overSharedDatabase(Clock clock) {
        return new House(Shared.SESSIONS, clock);
    }

    /** Both walls, over a database of the test's own. */
    public static House over(PostgresForTests database, Clock clock) {
        return new House(WalledSessions.over(database.application()), clock);
    }

    /** Does something as this person, in one transaction. */
    public <T> T as(Caller caller, Function<Services, T> act) {
        Walls walls = new Walls();
        try {
            return inTransaction(caller, walls, act);
        } catch (Refused refused) {
            if (refused.claimForJournal()) {
                inTransaction(caller, walls, services -> {
                    services.refusals.note("test", refused.refusal());
                    return true;
                });
            }
            throw refused;
        }
    }

    /** As {@link #as}, for what has no answer. */
    public void does(Caller caller, Consumer<Services> act) {
        as(caller, services -> {
            act.accept(services);
            return true;
        });
    }

    private <T> T inTransaction(Caller caller, Walls walls, Function<Services, T> act) {
        CurrentCaller current = new CurrentCaller();
        current.enter(caller);
        WalledSessions.around(walls);
        // The entity manager of a container opens its session at first use, once the gate has set the wall; so must
        // this one.
        LazyEntityManager entityManager = new LazyEntityManager(sessions);
        try {
            T answer = act.apply(new Services(entityManager.proxy(), current, walls, clock));
            entityManager.commit();
            return answer;
        } finally {
            entityManager.close();
        }
    }

    /** Statements sent since the last call, settings of the walls not counted. */
    public long statements() {
        var statistics = sessions.unwrap(SessionFactory.class).getStatistics();
        long count = statistics.getPrepareStatementCount();
        statistics.clear();
        return count;
    }

    /** What all tests share stays for the next. */
    @Override
    public void close() {
        if (sessions != Shared.SESSIONS) {
            sessions.close();
        }
    }

    private static final class Shared {
        static final EntityManagerFactory SESSIONS =
                WalledSessions.over(PostgresForTests.shared().application());
    }

    /** Begins session and transaction at the first call that needs them. */
    private static final class LazyEntityManager {
        private final EntityManagerFactory sessions;
        private @Nullable EntityManager opened;

        LazyEntityManager(EntityManagerFactory sessions) {
            this.sessions = sessions;
        }

        EntityManager proxy() {
            return (EntityManager) Proxy.newProxyInstance(
                    EntityManager.class.getClassLoader(),
                    new Class<?>[] {EntityManager.class},
                    (self, method, args) -> {
                        if (method.getName().equals("getEntityManagerFactory")) {
                            return sessions;
                        }
                        try {
                            return method.invoke(open(), args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                    });
        }

        private EntityManager open() {
            EntityManager now = opened;
            if (now == null) {
                now = sessions.createEntityManager();
                now.getTransaction().begin();
                opened = now;
            }
            return now;
        }

        void commit() {
            EntityManager now = opened;
            if (now != null) {
                now.getTransaction().commit();
            }
        }

        void close() {
            EntityManager now = opened;
            if (now != null) {
                if (now.getTransaction().isActive()) {
                    now.getTransaction().rollback();
                }
                now.close();
            }
        }
    }
}
