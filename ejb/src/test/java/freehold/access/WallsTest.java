package freehold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freehold.access.model.Wall;
import freehold.access.persistence.WalledSessions;
import freehold.deal.Channel;
import freehold.deal.DealFilter;
import freehold.deal.DealRow;
import freehold.deal.Edition;
import freehold.deal.OpenDeal;
import freehold.deal.OpenDeal.Commitment;
import freehold.shared.Money;
import freehold.shared.Refused;
import freehold.testing.Cast;
import freehold.testing.House;
import freehold.testing.PostgresForTests;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two walls between clients, each enough alone. */
class WallsTest {
    private final Cast cast = new Cast();
    private final UUID northwind = UUID.randomUUID();
    private final UUID harbour = UUID.randomUUID();
    private final Caller lead = cast.practice("Jonas Okafor", Role.LEAD_ADVISOR, Role.ADVISOR);
    private final Caller maren = cast.practice("Maren Holt", Role.ADVISOR);
    private final Caller ines = cast.practice("Ines Marchetti", Role.ADVISOR);
    private final Caller rikke = cast.client(northwind, "Northwind Logistics", "Rikke Lindqvist", Role.BUYER);
    private final Caller hana = cast.client(harbour, "Harbour Mutual", "Hana Sorel", Role.BUYER);
    private final House house = House.overSharedDatabase();
    private UUID northwindDeal = UUID.randomUUID();
    private UUID harbourDeal = UUID.randomUUID();

    @BeforeEach
    void a_deal_for_each_of_two_clients() {
        for (Caller someone : List.of(lead, maren, ines, rikke, hana)) {
            house.does(someone, services -> services.people.arrive());
        }
        northwindDeal = open(northwind, "dispatch assistant", Set.of(maren.person()));
        harbourDeal = open(harbour, "call transcription", Set.of(ines.person()));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private UUID open(UUID client, String product, Set<UUID> team) {
        return house.as(
                lead,
                services -> services.deals.open(new OpenDeal(
                        client,
                        new Commitment(
                                "Cortexa",
                                product,
                                Edition.ENTERPRISE,
                                Channel.DIRECT,
                                new Money(new BigDecimal("2400000"), "EUR"),
                                36,
                                LocalDate.of(2026, 12, 4)),
                        team)));
    }

    private List<UUID> listed(Caller caller) {
        return house.as(caller, services -> services.deals.list(DealFilter.ALL).rows().stream()
                .map(DealRow::id)
                .toList());
    }

    @Test
    void an_advisor_sees_only_deals_on_whose_team_they_sit() {
        assertEquals(List.of(northwindDeal), listed(maren));
        assertEquals(List.of(harbourDeal), listed(ines));
        assertEquals(Set.of(northwindDeal, harbourDeal), Set.copyOf(listed(lead)));
    }

    @Test
    void a_buyer_sees_only_the_deals_of_their_organisation() {
        assertEquals(List.of(northwindDeal), listed(rikke));
        assertEquals(List.of(harbourDeal), listed(hana));
    }

    @Test
    void a_deep_link_into_anothers_deal_is_refused_as_if_it_did_not_exist() {
        for (Caller stranger : List.of(ines, hana)) {
            Refused refused = assertThrows(
                    Refused.class, () -> house.as(stranger, services -> services.deals.sheet(northwindDeal)));
            assertEquals("deal.refusal.unknown", refused.refusal().key());
        }
    }

    @Test
    void every_refusal_stands_in_the_journal_of_the_one_refused() throws SQLException {
        assertThrows(Refused.class, () -> house.as(hana, services -> services.deals.sheet(northwindDeal)));

        assertEquals(
                1,
                count(
                        PostgresForTests.shared().superuser(),
                        Wall.CLOSED,
                        "select count(*) from journal_entry where act = 'REFUSED' and client_id = '" + harbour + "'"));
    }

    @Test
    void losing_the_seat_closes_the_deal_at_once() {
        house.does(
                lead,
                services -> services.deals.setTeam(
                        northwindDeal, Set.of(lead.person(), maren.person()), Set.of(lead.person())));

        assertEquals(List.of(), listed(maren));
        assertThrows(Refused.class, () -> house.as(maren, services -> services.deals.sheet(northwindDeal)));
    }

    @Test
    void row_security_alone_holds_when_the_application_filters_nothing() throws SQLException {
        try (EntityManagerFactory unfiltered =
                WalledSessions.overRowSecurityOnly(PostgresForTests.shared().application())) {
            for (Caller stranger : List.of(ines, hana)) {
                Wall wall = new Wall(harbour, stranger.person(), stranger.organisation(), false);
                assertEquals(List.of(harbourDeal), jpql(unfiltered, wall));
                assertEquals(List.of(harbourDeal), nativeSql(unfiltered, wall));
                assertEquals(1, count(PostgresForTests.shared().application(), wall, "select count(*) from deal"));
            }
            // Even a request that claims the other client's tenant gains nothing without a seat there.
            Wall forged = new Wall(northwind, ines.person(), ines.organisation(), false);
            assertEquals(
                    0,
                    count(
                            PostgresForTests.shared().application(),
                            forged,
                            "select count(*) from deal where client_id = '" + northwind + "'"));
        }
    }

    @Test
    void row_security_lets_nobody_in_who_said_nothing() throws SQLException {
        for (String table : List.of("deal", "team_seat", "journal_entry")) {
            assertEquals(
                    0, count(PostgresForTests.shared().application(), Wall.CLOSED, "select count(*) from " + table));
        }
    }

    @Test
    void the_application_alone_holds_when_row_security_binds_nobody() {
        try (EntityManagerFactory unbound =
                WalledSessions.over(PostgresForTests.shared().superuser())) {
            Wall wall = new Wall(harbour, hana.person(), harbour, false);
            assertEquals(List.of(harbourDeal), jpql(unbound, wall));
            WalledSessions.around(() -> wall);
            try (EntityManager entityManager = unbound.createEntityManager()) {
                assertEquals(
                        null,
                        entityManager.find(freehold.deal.model.Deal.class, northwindDeal),
                        "nor is it found by id");
            }
        }
    }

    @Test
    void nobody_writes_a_row_for_another_client() {
        WalledSessions.around(() -> new Wall(harbour, hana.person(), harbour, false));
        try (EntityManagerFactory unfiltered = WalledSessions.overRowSecurityOnly(
                        PostgresForTests.shared().application());
                EntityManager entityManager = unfiltered.createEntityManager()) {
            entityManager.getTransaction().begin();
            var theft = entityManager.createNativeQuery("insert into journal_entry values (-1, '" + northwind
                    + "', null, '" + hana.person() + "', 'x', 'x', 'x', 'x', now())");
            assertThrows(PersistenceException.class, theft::executeUpdate);
            entityManager.getTransaction().rollback();
        }
    }

    @Test
    void the_journal_can_be_neither_changed_nor_shortened() throws SQLException {
        try (Connection connection = PostgresForTests.shared().application().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "update journal_entry set subject = ''", "delete from journal_entry", "truncate journal_entry")) {
                SQLException denied = assertThrows(SQLException.class, () -> statement.execute(sql));
                assertEquals("42501", denied.getSQLState(), sql);
            }
        }
    }

    @Test
    void row_security_is_forced_on_every_table_and_the_application_owns_none() throws SQLException {
        String unwalled = "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'"
                + " and not (c.relrowsecurity and c.relforcerowsecurity)";
        String owned =
                "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'freehold_app'";
        String bypassing =
                "select count(*) from pg_roles where rolname = 'freehold_app' and (rolbypassrls or rolsuper)";
        for (String sql : List.of(unwalled, owned, bypassing)) {
            assertEquals(0, count(PostgresForTests.shared().superuser(), Wall.CLOSED, sql), sql);
        }
    }

    private static List<UUID> jpql(EntityManagerFactory sessions, Wall wall) {
        WalledSessions.around(() -> wall);
        try (EntityManager entityManager = sessions.createEntityManager()) {
            entityManager.getTransaction().begin();
            List<UUID> found = entityManager
                    .createQuery("select d.id from Deal d", UUID.class)
                    .getResultList();
            entityManager.getTransaction().rollback();
            return found;
        }
    }

    private static List<?> nativeSql(EntityManagerFactory sessions, Wall wall) {
        WalledSessions.around(() -> wall);
        try (EntityManager entityManager = sessions.createEntityManager()) {
            entityManager.getTransaction().begin();
            List<?> found = entityManager
                    .createNativeQuery("select id from deal", UUID.class)
                    .getResultList();
            entityManager.getTransaction().rollback();
            return found;
        }
    }

    private static long count(javax.sql.DataSource source, Wall wall, String sql) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            WalledSessions.tell(connection, wall);
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                result.next();
                return result.getLong(1);
            } finally {
                connection.rollback();
            }
        }
    }
}
