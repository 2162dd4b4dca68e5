package freehold.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Caller;
import freehold.access.Role;
import freehold.access.model.Wall;
import freehold.access.persistence.WalledSessions;
import freehold.allocation.Position;
import freehold.allocation.Right;
import freehold.checklist.Step;
import freehold.checklist.StepState;
import freehold.deal.Artefact;
import freehold.deal.DealFilter;
import freehold.journal.JournalLine;
import freehold.shared.Hash;
import freehold.shared.Refused;
import freehold.testing.House;
import freehold.testing.MovingClock;
import freehold.testing.Negotiation;
import freehold.testing.PostgresForTests;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A deal from its settled facts to a briefing two counsel have signed, and what undoes it. */
class WholeLineTest {
    private final MovingClock clock = new MovingClock(Negotiation.LOGIN.plus(Duration.ofMinutes(1)));
    private final House house = House.overSharedDatabase(clock);
    private final Negotiation negotiation = new Negotiation(house);

    @AfterEach
    void close() {
        house.close();
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).refusal().key());
    }

    private BriefingState state(UUID briefing) {
        return negotiation.sheet(negotiation.buyer, briefing).state();
    }

    private List<String> journal() {
        return house.as(negotiation.buyer, services -> services.journal.feed(negotiation.deal, null).rows().stream()
                .map(JournalLine::act)
                .map(Enum::name)
                .toList());
    }

    @Test
    void two_counsel_clear_what_another_wrote_and_a_lead_issued() {
        negotiation.settled();
        UUID briefing = negotiation.drafted();
        refused(
                "briefing.refusal.own-words",
                () -> house.does(
                        negotiation.advisor,
                        services -> services.briefings.issue(negotiation.deal, briefing, Locale.UK)));
        house.does(negotiation.lead, services -> services.briefings.issue(negotiation.deal, briefing, Locale.UK));

        negotiation.sign(negotiation.legal, briefing, Capacity.LEGAL);
        assertEquals(BriefingState.ISSUED, state(briefing));
        negotiation.sign(negotiation.ip, briefing, Capacity.IP);

        assertEquals(BriefingState.CLEARED, state(briefing));
        assertEquals(
                List.of(StepState.DONE),
                house.as(negotiation.buyer, services -> services.checklist.sheet(negotiation.deal)).steps().stream()
                        .map(step -> step.state())
                        .distinct()
                        .toList());
        assertEquals(
                List.of("BRIEFING_SIGNED", "BRIEFING_SIGNED", "BRIEFING_ISSUED", "REFUSED", "BRIEFING_DRAFTED"),
                journal().subList(0, 5));
    }

    @Test
    void the_paper_states_the_hash_of_the_record_and_is_the_one_its_own_hash_is_of() throws IOException {
        UUID briefing = negotiation.settled().issued();
        BriefingSheet sheet = negotiation.sheet(negotiation.legal, briefing);
        String record = house.as(negotiation.legal, services -> services.briefings.record(negotiation.deal, briefing));
        byte[] pdf = house.as(negotiation.legal, services -> services.briefings.download(negotiation.deal, briefing));

        assertEquals(sheet.sha256().orElseThrow(), Hash.of(record));
        assertEquals(sheet.pdfSha256().orElseThrow(), Hash.of(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(text.contains(sheet.sha256().orElseThrow()), "the hash stands on the paper");
            assertTrue(text.contains("Vendorstandsup"), "and so does the evidence");
            assertEquals("Briefing 1", document.getDocumentInformation().getSubject());
        }
    }

    @Test
    void nothing_is_issued_while_a_step_is_open() {
        negotiation
                .settled()
                .allocate(negotiation.agreed(Artefact.OUTPUTS, Right.RETENTION, Position.KEPT_WITHOUT_LIMIT, 1));
        UUID briefing = negotiation.drafted();

        refused(
                "briefing.refusal.step-open",
                () -> house.does(
                        negotiation.lead, services -> services.briefings.issue(negotiation.deal, briefing, Locale.UK)));
    }

    @Test
    void a_draft_is_the_practices_own_and_there_is_one() {
        UUID briefing = negotiation.drafted();

        refused("briefing.refusal.draft-there", negotiation::drafted);
        refused("briefing.refusal.unknown", () -> negotiation.sheet(negotiation.legal, briefing));
        refused(
                "briefing.refusal.not-issued",
                () -> house.as(
                        negotiation.advisor, services -> services.briefings.download(negotiation.deal, briefing)));
    }

    @Test
    void one_person_never_signs_twice_and_the_practice_never_signs() {
        UUID briefing = negotiation.settled().issued();
        Caller both = new Caller(
                UUID.randomUUID(),
                "Greta Maibach",
                negotiation.client,
                "Northwind Logistics",
                false,
                Set.of(Role.LEGAL, Role.IP_COUNSEL),
                Negotiation.LOGIN);
        Caller practice = new Caller(
                negotiation.advisor.person(),
                "Maren Holt",
                negotiation.advisor.organisation(),
                "Redwood Advisory",
                true,
                Set.of(Role.LEGAL),
                Negotiation.LOGIN);

        refused("briefing.refusal.capacity-held", () -> negotiation.sign(practice, briefing, Capacity.LEGAL));
        refused("briefing.refusal.capacity-held", () -> negotiation.sign(negotiation.buyer, briefing, Capacity.LEGAL));
        negotiation.sign(both, briefing, Capacity.LEGAL);
        refused("briefing.refusal.one-person", () -> negotiation.sign(both, briefing, Capacity.IP));
        refused("briefing.refusal.spoken", () -> negotiation.sign(negotiation.legal, briefing, Capacity.LEGAL));
        assertEquals(BriefingState.ISSUED, state(briefing));
    }

    @Test
    void a_login_that_is_stale_or_was_not_asked_for_does_not_sign() {
        UUID briefing = negotiation.settled().issued();
        SignOffBriefing signature = negotiation.signature(briefing, Capacity.LEGAL);
        refused(
                "briefing.refusal.log-in-anew",
                () -> house.does(negotiation.legal, services -> services.briefings.signOff(signature)));
        clock.forward(Duration.ofMinutes(5));
        refused("briefing.refusal.log-in-anew", () -> negotiation.sign(negotiation.legal, briefing, Capacity.LEGAL));
    }

    @Test
    void a_changed_fact_outdates_at_once_and_shows_what_changed() {
        UUID briefing = negotiation.settled().issued();
        negotiation.sign(negotiation.legal, briefing, Capacity.LEGAL);

        house.does(
                negotiation.advisor,
                services -> services.deals.change(
                        negotiation.deal, Negotiation.commitment(36), Negotiation.commitment(24)));

        BriefingSheet sheet = negotiation.sheet(negotiation.legal, briefing);
        assertEquals(BriefingState.OUTDATED, sheet.state());
        assertEquals(
                List.of(new FactChange(
                        "briefing.group.deal",
                        Phrase.key("briefing.fact.term"),
                        List.of(said("36")),
                        List.of(said("24")))),
                sheet.changes());
        assertEquals(1, sheet.signOffs().size(), "the signature stays visible");
        refused("briefing.refusal.not-before-counsel", () -> negotiation.sign(negotiation.ip, briefing, Capacity.IP));
        assertEquals(List.of("REFUSED", "BRIEFING_OUTDATED"), journal().subList(0, 2));
    }

    private static FactLine.Said said(String words) {
        return new FactLine.Said("", Phrase.words(words), "", Optional.empty());
    }

    @Test
    void what_changes_no_fact_outdates_nothing() {
        UUID briefing = negotiation.settled().issued();
        house.does(
                negotiation.advisor,
                services -> services.deals.change(
                        negotiation.deal, Negotiation.commitment(36), Negotiation.commitment(36)));

        assertEquals(BriefingState.ISSUED, state(briefing));
    }

    @Test
    void a_newer_briefing_supersedes_the_older() {
        UUID first = negotiation.settled().issued();
        UUID second = negotiation.issued();

        assertEquals(BriefingState.SUPERSEDED, state(first));
        assertEquals(BriefingState.ISSUED, state(second));
    }

    @Test
    void a_frozen_briefing_keeps_its_words_even_against_sql_of_the_application() throws SQLException {
        UUID briefing = negotiation.settled().issued();
        try (Connection connection = PostgresForTests.shared().application().getConnection()) {
            for (String column : List.of("summary", "sealed_json", "sha256", "pdf_sha256")) {
                connection.setAutoCommit(false);
                enter(connection);
                try (Statement statement = connection.createStatement()) {
                    SQLException kept = assertThrows(
                            SQLException.class,
                            () -> statement.executeUpdate(
                                    "update briefing set " + column + " = 'x' where id = '" + briefing + "'"));
                    assertEquals("23000", kept.getSQLState(), column);
                }
                connection.rollback();
            }
            for (String sql : List.of(
                    "delete from briefing",
                    "update sign_off set reason = ''",
                    "delete from sign_off",
                    "update briefing_pdf set bytes = ''",
                    "delete from briefing_pdf")) {
                enter(connection);
                try (Statement statement = connection.createStatement()) {
                    assertEquals(
                            "42501",
                            assertThrows(SQLException.class, () -> statement.executeUpdate(sql))
                                    .getSQLState(),
                            sql);
                }
                connection.rollback();
            }
        }
    }

    private void enter(Connection connection) throws SQLException {
        WalledSessions.tell(
                connection,
                new Wall(negotiation.client, negotiation.advisor.person(), negotiation.advisor.organisation(), false));
    }

    @Test
    void the_checklist_shows_where_the_deal_stands() {
        assertEquals(
                Step.ARTEFACTS_IDENTIFIED,
                house.as(negotiation.buyer, services -> services.checklist.sheet(negotiation.deal))
                        .current()
                        .orElseThrow());
        negotiation.settled();
        assertEquals(
                Step.TEAMS_BRIEFED,
                house.as(negotiation.buyer, services -> services.checklist.sheet(negotiation.deal))
                        .current()
                        .orElseThrow());
    }

    @Test
    void the_checklist_takes_few_statements() {
        negotiation.settled().issued();
        house.statements();
        house.does(negotiation.advisor, services -> services.checklist.sheet(negotiation.deal));

        long statements = house.statements();
        assertTrue(statements > 5 && statements <= 11, () -> statements + " statements");
    }

    @Test
    void a_page_of_fifty_deals_takes_few_statements() {
        for (int deal = 0; deal < 51; deal++) {
            negotiation.open();
        }
        house.statements();
        int rows = house.as(
                negotiation.advisor,
                services -> services.deals.list(DealFilter.ALL).rows().size());

        long statements = house.statements();
        assertEquals(50, rows);
        assertTrue(statements > 0 && statements <= 5, () -> statements + " statements");
    }
}
