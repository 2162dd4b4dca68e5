package freehold.briefing.model;

import static freehold.testing.DealMother.aDeal;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.PositionSheet;
import freehold.allocation.Right;
import freehold.checklist.DealFacts;
import freehold.deal.Artefact;
import freehold.shared.Texts;
import freehold.terms.Reading;
import freehold.testing.DealMother;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What stands on paper: what was frozen, in the language of the paper, and words as they were typed. */
class BriefingPaperTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static DealFacts facts() {
        return aDeal().withDocument("{briefing.state.DRAFT} policy", Reading.READ)
                .withCell(
                        Artefact.OUTPUTS,
                        Right.OWNERSHIP,
                        DealMother.position(NegotiationStage.ASKED, Position.OWNED_EXCLUSIVELY_BY_CUSTOMER),
                        new PositionSheet(
                                NegotiationStage.AGREED,
                                Position.OWNED_BY_CUSTOMER,
                                Optional.of(DealMother.evidence("{customer.name} owns <all>")),
                                "see {deal.artefact.INPUTS}",
                                "Maren Holt",
                                NOW,
                                1))
                .facts();
    }

    /** Its text without the blanks, which fall where lines break. */
    private static String paper(Locale language) {
        SealedRecord record = SealedRecord.seal(
                facts(),
                1,
                "all {deal.stage.CLEARED}",
                List.of("Maren {deal.x} Holt", "Tobias Renn"),
                "Jonas Okafor",
                NOW);
        try (PDDocument document = Loader.loadPDF(new BriefingPaper(Texts.of(language)).print(record))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void says(String paper, String... words) {
        for (String one : words) {
            assertTrue(paper.contains(one.replaceAll("[\\s\u00a0]", "")), () -> one + " in " + paper);
        }
    }

    @Test
    void words_of_people_and_vendors_stand_as_they_were_typed_whatever_they_look_like() {
        String paper = paper(Locale.UK);
        says(
                paper,
                "“{customer.name} owns <all>”",
                "see {deal.artefact.INPUTS}",
                "{briefing.state.DRAFT} policy",
                "all {deal.stage.CLEARED}",
                "Written by Maren {deal.x} Holt, Tobias Renn; issued by Jonas Okafor");
        assertFalse(paper.contains("«"), paper);
    }

    @Test
    void days_amounts_and_moments_are_written_in_the_language_of_the_paper_with_their_zone() {
        says(paper(Locale.UK), "4 Dec 2026", "€2,400,000", "24 Nov 2026, 09:00:00 UTC");
        says(
                paper(Locale.GERMANY),
                "04.12.2026",
                "2.400.000 €",
                "24.11.2026, 09:00:00 UTC",
                "Geschrieben von",
                "„{customer.name} owns <all>“");
    }

    @Test
    void every_stage_stands_there_and_what_the_playbook_wants() {
        Texts english = Texts.of(Locale.UK);
        says(
                paper(Locale.UK),
                "Agreed: " + english.get("allocation.position.OWNED_BY_CUSTOMER"),
                "Asked: " + english.get("allocation.position.OWNED_EXCLUSIVELY_BY_CUSTOMER"),
                "Playbook prefers:",
                "Held against playbook version");
    }
}
