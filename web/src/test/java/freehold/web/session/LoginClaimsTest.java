package freehold.web.session;

import static freehold.web.session.Logins.NOON;
import static freehold.web.session.Logins.NORTHWIND;
import static freehold.web.session.Logins.RIKKE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Role;
import freehold.web.session.Declined.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoginClaimsTest {
    private static final Map<String, Object> NORTHWIND_CLAIM = Map.of(
            "id",
            "x",
            "tenant",
            List.of(NORTHWIND.toString()),
            "kind",
            List.of("client"),
            "name",
            List.of("Northwind Logistics"));

    private static Login read(Map<String, Object> changes) throws Declined {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "sub", RIKKE.toString(),
                "name", "Rikke Lindqvist",
                "preferred_username", "rikke",
                "email", "rikke@northwind.example",
                "groups", List.of("buyer", "legal"),
                "organization", Map.of("northwind", NORTHWIND_CLAIM),
                "auth_time", NOON.getEpochSecond(),
                "sid", "session-1",
                "locale", "de-AT"));
        claims.putAll(changes);
        return new LoginClaims(claims).login(NOON.plusSeconds(5), Logins.tokens(NOON, "refresh"));
    }

    private static Reason declined(Object organisations) {
        return assertThrows(Declined.class, () -> read(Map.of("organization", organisations)))
                .reason();
    }

    @Test
    void a_login_knows_who_signed_in_and_for_whom() throws Declined {
        Login login = read(Map.of());
        assertEquals(RIKKE, login.person());
        assertEquals("Rikke Lindqvist", login.name());
        assertEquals(new Membership(NORTHWIND, "northwind", "Northwind Logistics", false), login.organisation());
        assertEquals(Set.of("buyer", "legal"), login.roles());
        assertEquals(NOON, login.authenticatedAt());
        assertEquals(Locale.GERMAN, login.language());
    }

    @Test
    void the_practice_is_told_from_a_client() throws Declined {
        Map<String, Object> practice = Map.of("tenant", NORTHWIND.toString(), "kind", "practice");
        assertTrue(read(Map.of("organization", Map.of("redwood", practice)))
                .organisation()
                .practice());
        Map<String, Object> unsaid = Map.of("tenant", NORTHWIND.toString());
        Membership client = read(Map.of("organization", Map.of("acme", unsaid))).organisation();
        assertFalse(client.practice());
        assertEquals("acme", client.name());
    }

    @Test
    void somebody_of_no_organisation_is_told_so() {
        assertEquals(Reason.NO_ORGANISATION, declined(Map.of()));
        assertEquals(Reason.NO_ORGANISATION, declined(List.of("northwind")));
        assertEquals(Reason.NO_ORGANISATION, declined("northwind"));
        assertEquals(Reason.NO_ORGANISATION, declined(Map.of("northwind", Map.of("id", "x"))));
        assertEquals(Reason.NO_ORGANISATION, declined(Map.of("northwind", Map.of("tenant", List.of()))));
        assertEquals(Reason.NO_ORGANISATION, declined(Map.of("northwind", Map.of("tenant", List.of("not a uuid")))));
        assertEquals(Reason.NO_ORGANISATION, declined(Map.of("northwind", "x")));
    }

    @Test
    void somebody_of_several_organisations_must_choose() {
        assertEquals(
                Reason.SEVERAL_ORGANISATIONS,
                declined(Map.of("northwind", NORTHWIND_CLAIM, "harbour", NORTHWIND_CLAIM)));
    }

    @Test
    void an_organisation_unknown_to_the_portal_does_not_count() throws Declined {
        Login login = read(Map.of("organization", Map.of("northwind", NORTHWIND_CLAIM, "club", Map.of("id", "y"))));
        assertEquals("northwind", login.organisation().alias());
    }

    @Test
    void a_subject_that_is_no_uuid_is_refused() {
        assertEquals(
                Reason.REFUSED,
                assertThrows(Declined.class, () -> read(Map.of("sub", "rikke"))).reason());
    }

    @Test
    void an_unknown_proof_counts_as_long_ago_and_a_future_one_as_now() throws Declined {
        assertEquals(Instant.EPOCH, read(Map.of("auth_time", "soon")).authenticatedAt());
        Object tomorrow = NOON.plusSeconds(86_400).getEpochSecond();
        assertEquals(NOON.plusSeconds(5), read(Map.of("auth_time", tomorrow)).authenticatedAt());
    }

    @Test
    void what_is_missing_or_odd_is_done_without() throws Declined {
        Login login = read(Map.of("groups", "buyer", "name", " ", "email", 7, "sid", List.of(), "locale", "tlh"));
        assertEquals(Set.of(), login.roles());
        assertEquals("rikke", login.name());
        assertNull(login.email());
        assertNull(login.session());
        assertEquals(Locale.ENGLISH, login.language());
    }

    @Test
    void roles_count_only_where_they_are_held() throws Declined {
        List<String> everything =
                Arrays.stream(Role.values()).map(Role::roleName).toList();
        Map<String, Object> practice = Map.of("tenant", NORTHWIND.toString(), "kind", "practice");

        Login client = read(Map.of("groups", everything));
        Login advisor = read(Map.of("groups", everything, "organization", Map.of("redwood", practice)));

        assertEquals(Set.of("buyer", "legal", "ip-counsel", "client-admin", "auditor"), client.roles());
        assertEquals(
                Set.of("advisor", "lead-advisor", "vendor-specialist", "practice-admin", "auditor"), advisor.roles());
        assertEquals(
                Set.of(Role.BUYER, Role.LEGAL, Role.IP_COUNSEL, Role.CLIENT_ADMIN, Role.AUDITOR),
                CallerOfLogin.caller(client).roles());
    }

    @Test
    void roles_of_other_houses_are_left_out() throws Declined {
        assertEquals(
                Set.of("buyer"),
                read(Map.of("groups", List.of("buyer", "offline_access"))).roles());
    }
}
