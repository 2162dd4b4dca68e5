package freehold.whole;

import freehold.access.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.function.Supplier;

/** Gives a test inside the container the roles that its login would; one call, one transaction. */
@Stateless
@RunAs(Roles.LEAD_ADVISOR)
public class Acting {
    /** Does something with roles, in a transaction of its own. */
    @PermitAll
    public <T> T with(Supplier<T> act) {
        return act.get();
    }
}
