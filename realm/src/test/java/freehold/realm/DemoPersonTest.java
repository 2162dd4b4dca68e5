package freehold.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemoPersonTest {
    @Test
    void a_lead_is_an_advisor_too() throws IOException {
        assertTrue(DemoPerson.all()
                .contains(new DemoPerson(
                        UUID.fromString("00000000-0000-4000-8000-000000000102"),
                        "Jonas Okafor",
                        "jonas",
                        "Redwood Advisory",
                        List.of("lead-advisor", "advisor"))));
    }

    @Test
    void everyone_belongs_to_an_organisation_and_has_a_role() throws IOException {
        assertEquals(17, DemoPerson.all().size());
        for (DemoPerson person : DemoPerson.all()) {
            assertFalse(person.organisation().isEmpty(), person.username());
            assertFalse(person.roles().isEmpty(), person.username());
        }
    }
}
