package freehold.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.access.Role;
import freehold.demo.DemoPerson;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Those who act in the demo's deals are those whom the demo's realm lets in. */
class DemoPeopleTest {
    private record Somebody(String name, String organisation, Set<String> roles) {}

    @Test
    void who_acts_in_the_deals_can_log_in_and_finds_them() throws IOException {
        Map<UUID, Somebody> realm = freehold.realm.DemoPerson.all().stream()
                .collect(Collectors.toMap(
                        freehold.realm.DemoPerson::id,
                        person -> new Somebody(person.name(), person.organisation(), Set.copyOf(person.roles()))));
        Map<UUID, Somebody> deals = Arrays.stream(DemoPerson.values())
                .collect(Collectors.toMap(
                        DemoPerson::id,
                        person -> new Somebody(
                                person.fullName(),
                                person.organisation().title(),
                                person.roles().stream().map(Role::roleName).collect(Collectors.toSet()))));
        realm.keySet().retainAll(deals.keySet());
        assertEquals(deals, realm);
    }
}
