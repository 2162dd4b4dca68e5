package freehold.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoDealsPageTest {
    private static NoDealsPage of(boolean practice, Role... roles) {
        CurrentCaller callers = new CurrentCaller();
        callers.enter(new Caller(
                UUID.randomUUID(), "Petra", UUID.randomUUID(), "Redwood", practice, Set.of(roles), Instant.EPOCH));
        return new NoDealsPage(callers);
    }

    @Test
    void whoever_sees_no_deals_is_told_what_their_roles_do() {
        NoDealsPage page = of(true, Role.PRACTICE_ADMIN, Role.VENDOR_SPECIALIST);

        assertNull(page.load());
        assertEquals(List.of(Role.VENDOR_SPECIALIST, Role.PRACTICE_ADMIN), page.getRoles());
    }

    @Test
    void whoever_holds_no_role_is_not_sent_in_circles() {
        NoDealsPage page = of(false);

        assertNull(page.load());
        assertEquals(List.of(), page.getRoles());
    }

    @Test
    void whoever_sees_deals_is_led_to_them() {
        assertEquals(
                "/deals.xhtml?faces-redirect=true",
                of(false, Role.CLIENT_ADMIN, Role.BUYER).load());
    }
}
