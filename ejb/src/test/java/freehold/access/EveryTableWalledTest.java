package freehold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.model.Wall;
import freehold.access.persistence.WalledSessions;
import freehold.allocation.PlaybookCell;
import freehold.briefing.Capacity;
import freehold.checklist.Step;
import freehold.checklist.Waive;
import freehold.checklist.WaiverSubject;
import freehold.terms.Severity;
import freehold.terms.Trap;
import freehold.testing.House;
import freehold.testing.MovingClock;
import freehold.testing.Negotiation;
import freehold.testing.PostgresForTests;
import freehold.testing.Recognitions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whatever table keeps something of a client: by row security alone, nobody else reads it or writes into it. */
class EveryTableWalledTest {
    private static final DataSource APPLICATION = PostgresForTests.shared().application();
    private static final DataSource SUPERUSER = PostgresForTests.shared().superuser();

    @Test
    void rows_of_one_client_are_nobody_elses_to_read_or_to_write() throws SQLException {
        try (House house = House.overSharedDatabase(new MovingClock(Negotiation.LOGIN.plus(Duration.ofMinutes(1))))) {
            Negotiation northwind = new Negotiation(house).settled();
            Negotiation harbour = new Negotiation(house).settled();
            leaveARowInEveryTable(northwind);
            List<String> tables = tables();
            assertTrue(tables.size() > 15, () -> "tables were looked at: " + tables);

            for (String table : tables) {
                String count = "select count(*) from " + table + " where client_id = '" + northwind.client + "'";
                assertTrue(number(SUPERUSER, Wall.CLOSED, count) > 0, () -> "no row to keep apart in " + table);
                assertTrue(
                        number(APPLICATION, wall(northwind.client, northwind.buyer), count) > 0,
                        () -> "its own people see nothing in " + table);
                for (Wall stranger : List.of(
                        wall(harbour.client, harbour.buyer),
                        wall(northwind.client, harbour.buyer),
                        wall(Wall.ACROSS, harbour.buyer),
                        wall(harbour.client, harbour.advisor),
                        wall(northwind.client, northwind.stranger),
                        wall(Wall.ACROSS, northwind.stranger),
                        Wall.CLOSED)) {
                    assertEquals(0, number(APPLICATION, stranger, count), () -> table + " is open to " + stranger);
                }
                for (Wall stranger : List.of(
                        wall(harbour.client, harbour.buyer),
                        wall(harbour.client, harbour.lead),
                        wall(harbour.client, harbour.advisor))) {
                    assertEquals("42501", insert(stranger, table, northwind.client), () -> table + " by " + stranger);
                }
            }
        }
    }

    /** A client's wall, whoever claims it. */
    private static Wall wall(UUID tenant, Caller caller) {
        return new Wall(tenant, caller.person(), caller.organisation(), caller.is(Role.LEAD_ADVISOR));
    }

    private static void leaveARowInEveryTable(Negotiation deal) {
        deal.read(
                deal.words("Vendor").version(),
                Negotiation.TERMS,
                new Recognitions(Negotiation.TERMS)
                        .trap(Trap.IMPROVE_SERVICES, Severity.HIGH, 1, "to improve its services")
                        .understanding());
        deal.house.does(
                deal.buyer,
                services -> services.checklist.waive(
                        Waive.of(deal.deal, WaiverSubject.of(Step.TRAPS_SCRUBBED), "looked through by hand")));
        deal.house.does(deal.lead, services -> {
            PlaybookCell cell = services.playbooks
                    .sheet(deal.client, null)
                    .playbook()
                    .cells()
                    .get(0);
            services.playbooks.revise(deal.client, cell, 1);
        });
        deal.sign(deal.legal, deal.issued(), Capacity.LEGAL);
    }

    private static List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = SUPERUSER.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select c.table_name from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where c.column_name = 'client_id' and t.table_type = 'BASE TABLE' order by 1")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static long number(DataSource source, Wall wall, String sql) throws SQLException {
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

    /** Tries to add a copy of a row of that client, and answers with the state it is refused with. */
    private static String insert(Wall wall, String table, UUID client) throws SQLException {
        String row;
        try (Connection connection = SUPERUSER.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select to_jsonb(t)::text from " + table + " t where client_id = '" + client + "' limit 1")) {
            found.next();
            row = found.getString(1);
        }
        try (Connection connection = APPLICATION.getConnection()) {
            connection.setAutoCommit(false);
            WalledSessions.tell(connection, wall);
            try (var insert = connection.prepareStatement(
                    "insert into " + table + " select * from jsonb_populate_record(null::" + table + ", ?::jsonb)")) {
                insert.setString(1, row);
                SQLException denied = assertThrows(SQLException.class, insert::executeUpdate, table);
                assertTrue(
                        String.valueOf(denied.getMessage()).contains("row-level security"),
                        () -> table + ": " + denied.getMessage());
                return denied.getSQLState();
            } finally {
                connection.rollback();
            }
        }
    }
}
