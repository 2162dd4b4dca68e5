package freehold.access.persistence;

import freehold.access.model.Wall;
import freehold.access.model.WallState;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The portal's persistence unit without a container: the same walls, told by the test who is there. */
public final class WalledSessions {
    private static final ThreadLocal<WallState> AT_HAND = new ThreadLocal<>();

    private WalledSessions() {}

    /** Says which wall stands around what this thread does next. */
    public static void around(WallState wall) {
        AT_HAND.set(wall);
    }

    private static Wall wall() {
        WallState state = AT_HAND.get();
        return state == null ? Wall.CLOSED : state.current();
    }

    /** Both walls. */
    public static EntityManagerFactory over(DataSource source) {
        return over(source, new Filter(), new Connections());
    }

    /** The database's wall alone: Hibernate filters nothing, whoever is there. */
    public static EntityManagerFactory overRowSecurityOnly(DataSource source) {
        return over(
                source,
                new Filter() {
                    @Override
                    public boolean isRoot(UUID tenant) {
                        return true;
                    }
                },
                new Connections());
    }

    private static EntityManagerFactory over(DataSource source, Filter filter, Connections connections) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", source);
        properties.put("jakarta.persistence.nonJtaDataSource", source);
        properties.put("hibernate.transaction.jta.platform", "none");
        properties.put("hibernate.tenant_identifier_resolver", filter);
        properties.put("hibernate.multi_tenant_connection_provider", connections);
        properties.put("hibernate.enhancer.enableDirtyTracking", "true");
        properties.put("hibernate.enhancer.enableLazyInitialization", "true");
        return Persistence.createEntityManagerFactory("freehold", properties);
    }

    /** Tells a plain connection who is there, as the portal's own connections are told. */
    public static void tell(Connection connection, Wall wall) throws SQLException {
        WalledConnections.tell(connection, wall.tenant(), wall);
    }

    private static class Filter extends TenantFilter {
        @Override
        public UUID resolveCurrentTenantIdentifier() {
            return WalledSessions.wall().tenant();
        }
    }

    private static final class Connections extends WalledConnections {
        /** The settings last a transaction, and without a container nobody has begun one yet. */
        @Override
        public Connection getAnyConnection() throws SQLException {
            Connection connection = super.getAnyConnection();
            connection.setAutoCommit(false);
            return connection;
        }

        @Override
        protected Wall wall() {
            return WalledSessions.wall();
        }
    }
}
