package freehold.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Caller;
import freehold.access.Role;
import freehold.access.model.Wall;
import freehold.access.persistence.WalledSessions;
import freehold.shared.Refused;
import freehold.testing.Cast;
import freehold.testing.House;
import freehold.testing.MovingClock;
import freehold.testing.Negotiation;
import freehold.testing.PostgresForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a practice adds to the reader's rules: tested before it is kept, and nobody else's to read. */
class RuleBooksTest {
    private static final String RULES = "rule ours: vendor may fold outputs";

    private final House house = House.overSharedDatabase(new MovingClock(Negotiation.LOGIN));
    private final Negotiation negotiation = new Negotiation(house);

    @TempDir
    private Path folder;

    private Path jar = Path.of("none");

    @BeforeEach
    void pack() throws IOException {
        jar = StubReader.packed(folder, Checks.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RuleCheck save(Caller lead, String text, int seen) {
        return house.as(lead, services -> {
            services.reader.liesAt(jar);
            return services.ruleBooks.save(text, seen);
        });
    }

    private RuleBookSheet sheet(Caller someone) {
        return house.as(someone, services -> services.ruleBooks.sheet());
    }

    @Test
    void a_sound_book_is_kept_and_one_with_problems_is_not() {
        assertTrue(save(negotiation.lead, RULES, 0).sound());

        RuleCheck outcome = save(negotiation.lead, RULES + "\nBAD", 1);

        assertFalse(outcome.sound());
        assertEquals(
                new RuleCheck.Problem(2, "UNKNOWN_LIST", "BAD"),
                outcome.problems().get(0));
        assertEquals(RULES, sheet(negotiation.advisor).text());
        assertEquals(1, sheet(negotiation.advisor).number());
        assertEquals("Jonas Okafor", sheet(negotiation.advisor).history().get(0).byName());
    }

    @Test
    void of_two_leads_the_second_is_told_of_the_first() {
        save(negotiation.lead, RULES, 0);

        Refused refused = assertThrows(Refused.class, () -> save(negotiation.lead, "rule other: nobody may", 0));

        assertEquals("terms.refusal.rules-meanwhile", refused.refusal().key());
        assertEquals(RULES, sheet(negotiation.lead).text());
    }

    @Test
    void a_reader_that_cannot_say_is_told_and_nothing_is_kept() {
        assertEquals(
                "terms.refusal.rules-unchecked",
                assertThrows(Refused.class, () -> save(negotiation.lead, "CRASH", 0))
                        .refusal()
                        .key());
        assertEquals(0, sheet(negotiation.lead).number());
    }

    @Test
    void the_shipped_book_is_told() {
        assertEquals(Optional.of("the shipped book\n"), house.as(negotiation.advisor, services -> {
            services.reader.liesAt(jar);
            return services.ruleBooks.shipped();
        }));
    }

    @Test
    void clients_do_not_read_it_and_yet_have_their_documents_read_by_it() {
        save(negotiation.lead, RULES, 0);

        assertEquals(
                "access.refusal.client",
                assertThrows(Refused.class, () -> sheet(negotiation.buyer))
                        .refusal()
                        .key());
        assertEquals(RULES, takenUp(negotiation.buyer).rules());
        assertEquals(RULES, takenUp(negotiation.advisor).rules());
    }

    private ReadingRoom.TakenUp takenUp(Caller someone) {
        VersionSheet version = negotiation.upload("terms");
        return house.as(someone, services -> {
            try {
                return services.readingRoom.takeUp(negotiation.deal, version.id(), folder.resolve("original"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void another_practice_sees_and_writes_nothing() throws SQLException {
        save(negotiation.lead, RULES, 0);
        Caller stranger = new Cast(Negotiation.LOGIN).practice("Vera Lindt", Role.LEAD_ADVISOR);
        house.does(stranger, services -> services.people.arrive());

        assertEquals("", sheet(stranger).text());
        assertEquals(0, visible(stranger));
        assertEquals(0, visible(new Negotiation(house).buyer), "a client of another practice");
        assertEquals(1, visible(negotiation.advisor));
        assertEquals("42501", insertFor(stranger).getSQLState());
        assertEquals("42501", insertFor(negotiation.advisor).getSQLState(), "only leads write");
    }

    private int visible(Caller someone) throws SQLException {
        return asking(someone, connection -> {
            try (ResultSet found = connection
                    .createStatement()
                    .executeQuery("select count(*) from rule_book where practice_id = '"
                            + negotiation.lead.organisation() + "'")) {
                found.next();
                return found.getInt(1);
            }
        });
    }

    private SQLException insertFor(Caller someone) throws SQLException {
        return asking(
                someone,
                connection -> assertThrows(SQLException.class, () -> connection
                        .createStatement()
                        .executeUpdate("insert into rule_book values (gen_random_uuid(), '"
                                + negotiation.lead.organisation() + "', 9, 'x', 'x', now())")));
    }

    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private static <T> T asking(Caller someone, Question<T> question) throws SQLException {
        try (Connection connection = PostgresForTests.shared().application().getConnection()) {
            connection.setAutoCommit(false);
            WalledSessions.tell(
                    connection,
                    new Wall(
                            someone.organisation(),
                            someone.person(),
                            someone.organisation(),
                            someone.is(Role.LEAD_ADVISOR)));
            try {
                return question.ask(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    /** Finds a problem in every line that says so. */
    public static final class Checks {
        private Checks() {}

        public static void main(String[] arguments) throws IOException {
            if (arguments[0].equals("rules")) {
                System.out.print("the shipped book\n");
                return;
            }
            String rules = Files.readString(Path.of(arguments[1]));
            if (rules.contains("CRASH")) {
                throw new IllegalStateException("crash");
            }
            boolean bad = rules.contains("BAD");
            System.out.print(
                    "{\"outcome\":\"" + (bad ? "UNSOUND" : "SOUND") + "\",\"rules\":3,\"examples\":7,\"problems\":["
                            + (bad ? "{\"line\":2,\"code\":\"UNKNOWN_LIST\",\"detail\":\"BAD\"}" : "") + "]}");
            System.out.flush();
            if (bad) {
                System.exit(4);
            }
        }
    }
}
