package freehold.access.persistence;

import freehold.access.model.Wall;
import freehold.access.model.WallState;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * The application's wall: tells Hibernate which client's rows a session may see. Hibernate makes it by name and gives
 * it no bean manager, hence the look-up. Outside any request there is no client, and no rows.
 */
public class TenantFilter implements CurrentTenantIdentifierResolver<UUID> {
    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return wall().tenant();
    }

    static Wall wall() {
        try {
            return CDI.current().select(WallState.class).get().current();
        } catch (ContextNotActiveException | IllegalStateException nobodyThere) {
            return Wall.CLOSED;
        }
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public boolean isRoot(UUID tenant) {
        return Wall.ACROSS.equals(tenant);
    }
}
