package freehold.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freehold.deal.Artefact;
import freehold.shared.Refused;
import freehold.testing.House;
import freehold.testing.Negotiation;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Unread is not silent, in use restrictions either. */
class SilentPromiseTest {
    private final House house = House.overSharedDatabase();
    private final Negotiation negotiation = new Negotiation(house);

    @AfterEach
    void close() {
        house.close();
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).refusal().key());
    }

    private RecordPromise silent(String searched) {
        return RecordPromise.of(
                negotiation.deal,
                Restriction.NO_TRAINING,
                Set.of(Artefact.INPUTS),
                NegotiationStage.VENDOR_DEFAULT,
                Promise.SILENT,
                null,
                searched,
                null);
    }

    @Test
    void a_promise_is_silent_only_where_something_was_read_and_searched() {
        refused("allocation.refusal.promise-search", () -> silent(" "));
        RecordPromise command = silent("looked for train, learn, improve in clauses 1 to 3");
        refused(
                "allocation.refusal.silent-unread",
                () -> house.does(negotiation.advisor, services -> services.restrictions.record(command)));

        negotiation.withTerms();
        house.does(negotiation.advisor, services -> services.restrictions.record(command));

        RestrictionSheet.Said said =
                house.as(negotiation.legal, services -> services.restrictions.list(negotiation.deal)).stream()
                        .flatMap(sheet -> sheet.said().stream())
                        .findFirst()
                        .orElseThrow();
        assertEquals(Promise.SILENT, said.promise());
        assertEquals("looked for train, learn, improve in clauses 1 to 3", said.qualification());
    }
}
