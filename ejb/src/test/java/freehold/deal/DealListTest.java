package freehold.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Caller;
import freehold.access.Role;
import freehold.access.model.Wall;
import freehold.access.persistence.WalledSessions;
import freehold.shared.Page;
import freehold.testing.Cast;
import freehold.testing.House;
import freehold.testing.PostgresForTests;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A page of deals costs what it shows, however many deals there are and wherever in them it begins. All tests only
 * read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DealListTest {
    private static final int DEALS = 20_000;
    private static final int CLIENTS = 8;
    private static final int COLLEAGUES = 80;

    /**
     * The advisor works one deal in so many: sixty-two of all eight clients, which makes two pages. All of them are
     * fetched by their keys and sorted; for hundreds of one person the planner may rather read a table this small.
     */
    private static final int EVERY = 320;

    private static final Pattern REMOVED = Pattern.compile("Rows Removed by (?:Join )?Filter: (\\d+)");
    private static final Pattern LOOPS = Pattern.compile("loops=(\\d+)");

    private final PostgresForTests database = PostgresForTests.ofItsOwn();
    private volatile String asked = "";
    private final House house = new House(WalledSessions.over(listening(database.application())), Clock.systemUTC());
    private final Cast cast = new Cast();
    private final List<UUID> clients =
            IntStream.range(0, CLIENTS).mapToObj(i -> UUID.randomUUID()).toList();
    private final Caller advisor = cast.practice("Maren Holt", Role.ADVISOR);
    private final Caller buyer = cast.client(clients.get(3), "Client 3", "Rikke Lindqvist", Role.BUYER);

    @BeforeAll
    void many_deals_of_several_clients() throws SQLException {
        for (int i = 0; i < CLIENTS; i++) {
            Caller someone = i == 3 ? buyer : cast.client(clients.get(i), "Client " + i, "Buyer " + i, Role.BUYER);
            house.does(someone, services -> services.people.arrive());
        }
        house.does(advisor, services -> services.people.arrive());
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into deal select gen_random_uuid(), ('{"
                    + String.join(",", clients.stream().map(UUID::toString).toList())
                    + "}'::uuid[])[1 + n % " + CLIENTS
                    + "], 'Vendor ' || n % 40, 'product ' || n, 'ENTERPRISE', 'DIRECT',"
                    + " 100000, 'EUR', 12, 'PREPARING', date '2026-01-01' + (n * 7919) % 1000, '??????', now(), 0"
                    + " from generate_series(1, " + DEALS + ") n");
            // Besides her every deal is worked by one of many colleagues.
            for (int i = 0; i < COLLEAGUES; i++) {
                UUID colleague = UUID.randomUUID();
                statement.execute("insert into person select '" + colleague + "', organisation_id, 'Colleague " + i
                        + "', true, roles from person where id = '" + advisor.person() + "'");
                seat(statement, colleague, COLLEAGUES, i);
            }
            seat(statement, advisor.person(), EVERY, 0);
            statement.execute("analyze");
        }
    }

    private static void seat(Statement statement, UUID person, int every, int rest) throws SQLException {
        statement.execute("insert into team_seat select gen_random_uuid(), client_id, id, '" + person
                + "' from (select *, row_number() over (order by id) as n from deal) d where n % " + every + " = "
                + rest);
    }

    @AfterAll
    void close() {
        house.close();
    }

    private Page<DealRow> page(Caller caller, @Nullable String cursor) {
        return house.as(caller, services -> services.deals.list(DealFilter.of(null, null, null, cursor)));
    }

    @Test
    void the_pages_of_a_list_hold_every_deal_once_in_order() {
        inOrder(advisor, DEALS / EVERY);
        inOrder(buyer, DEALS / CLIENTS);
    }

    private void inOrder(Caller caller, int count) {
        List<DealRow> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<DealRow> page = page(caller, cursor);
            all.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        assertEquals(count, all.stream().map(DealRow::id).distinct().count());
        assertEquals(count, all.size());
        List<LocalDate> dates = all.stream().map(DealRow::targetSignature).toList();
        assertEquals(dates.stream().sorted().toList(), dates);
    }

    @Test
    void a_page_of_a_clients_list_is_sought_not_searched() throws SQLException {
        costsWhatItShows(buyer, clients.get(3));
    }

    @Test
    void a_page_of_an_advisors_list_is_sought_not_searched() throws SQLException {
        costsWhatItShows(advisor, Wall.ACROSS);
    }

    private void costsWhatItShows(Caller caller, UUID tenant) throws SQLException {
        for (String cursor : new String[] {null, LocalDate.of(2027, 5, 1) + "_" + new UUID(0, 0)}) {
            Page<DealRow> page = page(caller, cursor);
            assertFalse(page.rows().isEmpty());
            String plan =
                    plan(asked, new Wall(tenant, caller.person(), caller.organisation(), caller.is(Role.LEAD_ADVISOR)));
            assertFalse(plan.contains("Seq Scan on deal"), plan);
            assertFalse(plan.contains("Seq Scan on team_seat"), plan);
            assertTrue(removed(plan) < 10L * page.rows().size(), () -> removed(plan) + " rows removed\n" + plan);
        }
    }

    /** As the portal asks, under the walls it stands behind. */
    private String plan(String sql, Wall wall) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.application().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            WalledSessions.tell(connection, wall);
            try (ResultSet lines = statement.executeQuery("explain (analyze, costs off, timing off) " + sql)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
        }
        return plan.toString();
    }

    private static long removed(String plan) {
        long removed = 0;
        int loops = 1;
        for (String line : plan.split("\n", -1)) {
            Matcher times = LOOPS.matcher(line);
            if (times.find()) {
                loops = Integer.parseInt(times.group(1));
            }
            Matcher rows = REMOVED.matcher(line);
            if (rows.find()) {
                removed += Long.parseLong(rows.group(1)) * loops;
            }
        }
        return removed;
    }

    /** The same source; the last statement over deals that was sent through it is remembered as it ran. */
    private DataSource listening(DataSource source) {
        return proxy(
                DataSource.class,
                source,
                (method, answer) -> answer instanceof Connection connection
                        ? proxy(Connection.class, connection, this::heard)
                        : answer);
    }

    private Object heard(String method, Object answer) {
        return answer instanceof PreparedStatement statement
                ? proxy(PreparedStatement.class, statement, (name, result) -> {
                    if (name.equals("executeQuery") && statement.toString().contains("from deal ")) {
                        asked = statement.toString();
                    }
                    return result;
                })
                : answer;
    }

    private interface Ear {
        Object hear(String method, Object answer);
    }

    private static <T> T proxy(Class<T> type, T behind, Ear ear) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                return ear.hear(method.getName(), method.invoke(behind, args));
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }));
    }
}
