package freehold.web.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.AllocationSheet;
import freehold.checklist.DealFacts;
import freehold.deal.Channel;
import freehold.deal.DealSheet;
import freehold.deal.DealStage;
import freehold.deal.Edition;
import freehold.deal.Encoder;
import freehold.deal.Evidence;
import freehold.deal.OpenDeal.Commitment;
import freehold.indemnity.IndemnitySheet;
import freehold.shared.Money;
import freehold.shared.Texts;
import freehold.suggestion.Grounds;
import freehold.suggestion.InClause;
import freehold.suggestion.SuggestionDecision;
import freehold.suggestion.SuggestionKind;
import freehold.suggestion.SuggestionSheet;
import freehold.terms.ClauseSpan;
import freehold.terms.FindingSheet;
import freehold.terms.FindingState;
import freehold.terms.Recognised.Statement;
import freehold.terms.Severity;
import freehold.terms.Trap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands in the margin of the terms: facts, and apart from them what is only suggested. */
class MarginCardsTest {
    private static final UUID VERSION = new UUID(1, 1);

    private static DealFacts facts(FindingSheet... findings) {
        DealSheet deal = new DealSheet(
                new UUID(1, 2),
                new UUID(1, 3),
                "Northwind Logistics",
                new Commitment(
                        "Cortexa",
                        "dispatch assistant",
                        Edition.ENTERPRISE,
                        Channel.DIRECT,
                        new Money(BigDecimal.TEN, "EUR"),
                        36,
                        LocalDate.EPOCH),
                DealStage.NEGOTIATING,
                Map.of(),
                Encoder.VENDOR_MODEL,
                Instant.EPOCH,
                List.of());
        return new DealFacts(
                deal,
                List.of(),
                new AllocationSheet(1, List.of()),
                List.of(),
                List.of(findings),
                new IndemnitySheet(List.of()),
                List.of());
    }

    private static Evidence words(int start, int end) {
        return new Evidence(VERSION, "Master terms 1", "9", start, end, "words", "", "");
    }

    private static SuggestionSheet suggestion(SuggestionDecision decision) {
        return new SuggestionSheet(
                new UUID(2, 1),
                new UUID(1, 4),
                VERSION,
                1,
                "Master terms 1",
                SuggestionKind.TRAP,
                "SURVIVAL",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new InClause(0, "9", null, 0, 40, "print")),
                Optional.of(words(3, 9)),
                List.of(),
                Grounds.of("survival", Statement.unknown(), null, null, null, List.of(), List.of()),
                Optional.of(Severity.HIGH),
                decision,
                Optional.empty(),
                "",
                "Maren Holt",
                Instant.EPOCH,
                Optional.empty(),
                1);
    }

    private static List<Mark> cards(DealFacts facts, SuggestionDecision decision) {
        return MarginCards.of(facts, List.of(suggestion(decision)), VERSION, Texts.of(Locale.UK));
    }

    @Test
    void what_nobody_has_decided_on_is_shown_as_suggested_and_why() {
        Mark card = cards(facts(), SuggestionDecision.SUGGESTED).get(0);

        assertEquals("suggested", card.shape());
        assertEquals("Licence that survives", card.title());
        assertEquals("survival", card.why().get(0).words());
        assertEquals("", card.by(), "nobody said so");
    }

    @Test
    void what_was_decided_is_shown_by_what_it_became() {
        for (SuggestionDecision decision : List.of(SuggestionDecision.CONFIRMED, SuggestionDecision.REJECTED)) {
            assertTrue(cards(facts(), decision).isEmpty());
        }
    }

    @Test
    void a_clause_with_suggestions_alone_has_nothing_that_rests_on_it() {
        FindingSheet trap = new FindingSheet(
                new UUID(3, 1),
                Trap.SURVIVAL,
                Severity.HIGH,
                FindingState.OPEN,
                words(20, 25),
                "",
                "Maren Holt",
                Instant.EPOCH,
                1);
        List<Mark> cards = cards(facts(trap), SuggestionDecision.SUGGESTED);
        String text = "The licence of the vendor survives the end";
        MarkedText marked = new MarkedText(
                text,
                List.of(new ClauseSpan("9", null, 0, 0, 15), new ClauseSpan("10", null, 0, 15, text.length())),
                cards);

        assertEquals(0, marked.clauses().get(0).facts());
        assertEquals(1, marked.clauses().get(0).marks().size());
        assertEquals(1, marked.clauses().get(1).facts());
    }
}
