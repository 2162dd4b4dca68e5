package freehold.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhoSeesDealsTest {
    @Test
    void the_roles_that_see_deals_are_those_the_list_is_open_to() throws NoSuchMethodException {
        assertEquals(
                Set.of(Deals.class
                        .getMethod("list", DealFilter.class)
                        .getAnnotation(RolesAllowed.class)
                        .value()),
                Arrays.stream(Role.values())
                        .filter(Role::seesDeals)
                        .map(Role::roleName)
                        .collect(Collectors.toSet()));
    }
}
