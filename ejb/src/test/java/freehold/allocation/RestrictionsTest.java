package freehold.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.deal.Artefact;
import freehold.shared.Refused;
import freehold.testing.House;
import freehold.testing.Negotiation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the vendor promises not to do is put down with its words, for one artefact or for several. */
class RestrictionsTest {
    private final House house = House.overSharedDatabase();
    private final Negotiation negotiation = new Negotiation(house);
    private final UUID deal = negotiation.deal;

    @AfterEach
    void close() {
        house.close();
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).refusal().key());
    }

    @Test
    void a_promise_for_several_artefacts_stands_for_each_and_the_newest_word_holds() {
        negotiation.withTerms();
        int seen = 0;
        for (Promise promise : List.of(Promise.REFUSED, Promise.PROMISED)) {
            Map<Artefact, Integer> shown = Map.of(Artefact.INPUTS, seen, Artefact.PROMPTS, seen++);
            house.does(
                    negotiation.advisor,
                    services -> services.restrictions.record(RecordPromise.of(
                            deal,
                            Restriction.NO_TRAINING,
                            Set.of(Artefact.INPUTS, Artefact.PROMPTS),
                            NegotiationStage.AGREED,
                            promise,
                            null,
                            null,
                            negotiation.words("Customer keeps the Inputs"),
                            shown)));
        }

        List<RestrictionSheet> sheets = house.as(negotiation.legal, services -> services.restrictions.list(deal));
        assertEquals(
                List.of(Artefact.INPUTS, Artefact.PROMPTS),
                sheets.stream()
                        .filter(RestrictionSheet::agreed)
                        .map(RestrictionSheet::artefact)
                        .toList());
        assertTrue(sheets.stream()
                .filter(sheet -> sheet.artefact() == Artefact.OUTPUTS)
                .allMatch(sheet -> sheet.said().isEmpty()));
    }

    private RecordPromise silent(String searched) {
        return RecordPromise.of(
                deal,
                Restriction.NO_TRAINING,
                Set.of(Artefact.INPUTS),
                NegotiationStage.VENDOR_DEFAULT,
                Promise.SILENT,
                null,
                searched,
                null,
                Map.of());
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

        RestrictionSheet.Said said = house.as(negotiation.legal, services -> services.restrictions.list(deal)).stream()
                .flatMap(sheet -> sheet.said().stream())
                .findFirst()
                .orElseThrow();
        assertEquals(Promise.SILENT, said.promise());
        assertEquals("looked for train, learn, improve in clauses 1 to 3", said.qualification());
    }
}
