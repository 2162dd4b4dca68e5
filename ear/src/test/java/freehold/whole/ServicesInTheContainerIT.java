package freehold.whole;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.People;
import freehold.access.Role;
import freehold.access.Telemetry;
import freehold.deal.Channel;
import freehold.deal.DealFilter;
import freehold.deal.DealRow;
import freehold.deal.Deals;
import freehold.deal.Edition;
import freehold.deal.OpenDeal;
import freehold.deal.OpenDeal.Commitment;
import freehold.shared.Money;
import freehold.shared.Refused;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.File;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The services on Payara Micro, asked from within: what only a container does. */
@ExtendWith(ArquillianExtension.class)
class ServicesInTheContainerIT {
    @Inject
    private Deals deals;

    @Inject
    private People people;

    @Inject
    private CurrentCaller callers;

    @Inject
    private Telemetry telemetry;

    @Inject
    private Acting acting;

    /** The domain as the WAR carries it, without pages and their login: who is there is for the test to say. */
    @Deployment
    public static WebArchive services() {
        WebArchive shipped = ShrinkWrap.create(ZipImporter.class, "freehold.war")
                .importFrom(new File(System.getProperty("freehold.war")))
                .as(WebArchive.class);
        return ShrinkWrap.create(WebArchive.class, "services.war")
                .merge(shipped, Filters.include("/WEB-INF/(lib/(?!primefaces|omnifaces).*|glassfish-web.xml)"))
                .addClasses(ServicesInTheContainerIT.class, Acting.class);
    }

    @Test
    void nobody_without_a_role_reaches_a_service_whatever_they_say_of_themselves() {
        callers.enter(new Caller(
                UUID.randomUUID(),
                "Somebody",
                UUID.randomUUID(),
                "Somewhere",
                false,
                Set.of(Role.values()),
                Instant.EPOCH));
        assertThrows(EJBAccessException.class, () -> deals.list(DealFilter.ALL));
    }

    @Test
    void what_anybody_may_do_runs_in_a_transaction_behind_the_walls() {
        UUID somewhere = UUID.randomUUID();
        callers.enter(new Caller(
                UUID.randomUUID(), "Somebody", somewhere, "Somewhere", false, Set.of(Role.BUYER), Instant.EPOCH));
        long before = telemetry.statementsSent();
        assertDoesNotThrow(people::arrive);
        assertTrue(telemetry.statementsSent() > before);
        assertDoesNotThrow(people::arrive, "a second arrival finds the first");
    }

    @Test
    void what_a_refused_act_began_is_undone() {
        UUID client = UUID.randomUUID();
        Caller lead = new Caller(
                UUID.randomUUID(),
                "Somebody",
                UUID.randomUUID(),
                "Some practice",
                true,
                Set.of(Role.LEAD_ADVISOR),
                Instant.EPOCH);
        callers.enter(
                new Caller(UUID.randomUUID(), "A buyer", client, "A client", false, Set.of(Role.BUYER), Instant.EPOCH));
        acting.with(() -> {
            people.arrive();
            return true;
        });
        callers.enter(lead);
        acting.with(() -> {
            people.arrive();
            return true;
        });

        UUID kept = acting.with(() -> deals.open(opening(client, "kept")));
        assertThrows(
                Refused.class,
                () -> acting.with(() -> {
                    deals.open(opening(client, "undone"));
                    deals.sheet(UUID.randomUUID());
                    return true;
                }));

        assertEquals(List.of(kept), acting.with(() -> deals.list(DealFilter.ALL).rows().stream()
                .map(DealRow::id)
                .toList()));
    }

    private static OpenDeal opening(UUID client, String product) {
        return new OpenDeal(
                client,
                new Commitment(
                        "Cortexa",
                        product,
                        Edition.PAID,
                        Channel.DIRECT,
                        new Money(BigDecimal.TEN, "EUR"),
                        12,
                        LocalDate.of(2027, 1, 31)),
                Set.of());
    }

    @Test
    void the_caller_of_one_request_is_not_there_in_the_next() {
        assertTrue(callers.find().isEmpty());
    }
}
