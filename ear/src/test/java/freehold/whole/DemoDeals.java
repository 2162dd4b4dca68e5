package freehold.whole;

import freehold.demo.DemoOrganisation;
import freehold.demo.DemoPerson;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the demo's deals as people find them, and adds more of them than people would have the patience for. */
final class DemoDeals {
    private static final Pattern DEAL = Pattern.compile("deal=([0-9a-f-]{36})");

    private DemoDeals() {}

    /** The id of a deal, by its product, in the list of somebody who sees it. */
    static String find(Visitor visitor, String product) {
        visitor.open("/deals?q=" + product.replace(" ", "%20"));
        String link = visitor.page().locator("table a[href*='deal=']").first().getAttribute("href");
        Matcher id = DEAL.matcher(link);
        if (!id.find()) {
            throw new AssertionError(link);
        }
        return id.group(1);
    }

    /** Opens so many small deals for Harbour Mutual, with Jonas and Ines on their teams, behind the database's wall. */
    static void addToHarbour(int count) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + Whole.stack().databasePort() + "/freehold",
                "freehold_app",
                Whole.stack().applicationPassword())) {
            connection.setAutoCommit(false);
            try (PreparedStatement wall = connection.prepareStatement("select set_config('freehold.tenant', ?, true),"
                    + " set_config('freehold.person', ?, true), set_config('freehold.organisation', ?, true),"
                    + " set_config('freehold.lead', 'true', true)")) {
                wall.setString(1, DemoOrganisation.HARBOUR.id().toString());
                wall.setString(2, DemoPerson.JONAS.id().toString());
                wall.setString(3, DemoOrganisation.REDWOOD.id().toString());
                wall.execute();
            }
            for (int i = 0; i < count; i++) {
                UUID deal = UUID.randomUUID();
                insert(
                        connection,
                        "insert into deal (id, client_id, vendor, product, edition, channel, value_amount,"
                                + " value_currency, term_months, stage, target_signature, scope, opened_at, version)"
                                + " values (?, ?, 'Lumen Voice', 'Branch office ' || ?, 'PAID', 'DIRECT', 1000, 'EUR', 12,"
                                + " 'PREPARING', current_date + 400, '??????', now(), 0)",
                        deal,
                        DemoOrganisation.HARBOUR.id(),
                        Integer.toString(i));
                for (DemoPerson person : new DemoPerson[] {DemoPerson.JONAS, DemoPerson.INES}) {
                    insert(
                            connection,
                            "insert into team_seat (id, client_id, deal_id, person_id) values (?, ?, ?, ?)",
                            UUID.randomUUID(),
                            DemoOrganisation.HARBOUR.id(),
                            deal,
                            person.id());
                }
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
