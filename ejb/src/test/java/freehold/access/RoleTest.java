package freehold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.testing.Cast;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoleTest {
    private static final Set<Role> OF_CLIENTS =
            Set.of(Role.BUYER, Role.LEGAL, Role.IP_COUNSEL, Role.CLIENT_ADMIN, Role.AUDITOR);

    @Test
    void a_role_is_held_by_the_practice_or_by_clients_and_only_the_auditor_by_both() {
        for (Role role : Role.values()) {
            assertEquals(OF_CLIENTS.contains(role), role.heldIn(false), role::name);
            assertEquals(!OF_CLIENTS.contains(role) || role == Role.AUDITOR, role.heldIn(true), role::name);
        }
    }

    @Test
    void who_comes_as_a_clients_brings_nothing_of_the_practice_along() {
        Caller both = new Cast().client(UUID.randomUUID(), "Northwind Logistics", "Jonas Okafor", Role.values());
        Walls walls = new Walls();
        walls.surround(both, both.organisation());

        assertEquals(OF_CLIENTS, both.roles());
        assertFalse(both.is(Role.LEAD_ADVISOR));
        assertFalse(walls.current().lead(), "nor does the database take them for a lead");
    }

    @Test
    void who_comes_as_the_practices_brings_nothing_of_a_client_along() {
        Caller both = new Cast().practice("Jonas Okafor", Role.values());
        Walls walls = new Walls();
        walls.surround(both, both.organisation());

        assertEquals(
                Arrays.stream(Role.values()).filter(role -> role.heldIn(true)).collect(Collectors.toSet()),
                both.roles());
        assertTrue(walls.current().lead());
    }
}
