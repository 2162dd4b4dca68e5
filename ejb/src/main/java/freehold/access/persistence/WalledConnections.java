package freehold.access.persistence;

import freehold.access.model.Wall;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.spi.ServiceRegistryAwareService;
import org.hibernate.service.spi.ServiceRegistryImplementor;
import org.jspecify.annotations.Nullable;

/**
 * The database's wall: every connection Hibernate takes is told, for this transaction only, who works under which
 * client. The row security policies of {@code db/migration} compare with these settings, whatever the statement.
 */
public class WalledConnections implements MultiTenantConnectionProvider<UUID>, ServiceRegistryAwareService {
    private static final String TELL = "select set_config('freehold.tenant', ?, true),"
            + " set_config('freehold.person', ?, true), set_config('freehold.organisation', ?, true),"
            + " set_config('freehold.lead', ?, true)";

    private @Nullable DataSource dataSource;

    @Override
    public void injectServices(ServiceRegistryImplementor services) {
        Map<String, Object> settings =
                services.requireService(ConfigurationService.class).getSettings();
        Object source = settings.getOrDefault(
                "jakarta.persistence.jtaDataSource", settings.get("jakarta.persistence.nonJtaDataSource"));
        if (!(source instanceof DataSource given)) {
            throw new IllegalStateException("no data source was handed over, but " + source);
        }
        dataSource = given;
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        DataSource source = dataSource;
        if (source == null) {
            throw new SQLException("the data source is not there yet");
        }
        return source.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(UUID tenant) throws SQLException {
        Connection connection = getAnyConnection();
        try {
            tell(connection, tenant, wall());
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Who is there. Overridden where no container is. */
    protected Wall wall() {
        return TenantFilter.wall();
    }

    static void tell(Connection connection, UUID tenant, Wall wall) throws SQLException {
        try (PreparedStatement settings = connection.prepareStatement(TELL)) {
            settings.setString(1, Wall.ACROSS.equals(tenant) || Wall.NONE.equals(tenant) ? "" : tenant.toString());
            settings.setString(2, text(wall.person()));
            settings.setString(3, text(wall.organisation()));
            settings.setString(4, Boolean.toString(wall.lead()));
            settings.execute();
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    @Override
    public void releaseConnection(UUID tenant, Connection connection) throws SQLException {
        connection.close();
    }

    /** Within one transaction the settings must stay with the connection, so it is kept until the end. */
    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
