package freehold.web.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.NegotiationStage;
import freehold.deal.Evidence;
import freehold.shared.Page;
import freehold.suggestion.ConfirmSuggestions;
import freehold.suggestion.CorrectSuggestion;
import freehold.suggestion.Grounds;
import freehold.suggestion.InClause;
import freehold.suggestion.Picked;
import freehold.suggestion.QueueFilter;
import freehold.suggestion.QueueSheet;
import freehold.suggestion.QueueSheet.Tally;
import freehold.suggestion.RejectSuggestions;
import freehold.suggestion.SuggestionDecision;
import freehold.suggestion.SuggestionKind;
import freehold.suggestion.SuggestionSheet;
import freehold.suggestion.Suggestions;
import freehold.terms.Recognised.Span;
import freehold.terms.Recognised.Statement;
import freehold.terms.Severity;
import freehold.web.faces.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the queue asks of the service, and what it takes back. */
class SuggestionsPageTest {
    private static final UUID DEAL = new UUID(1, 1);
    private static final UUID VERSION = new UUID(1, 2);

    private final Asked asked = new Asked();
    private final Heard heard = new Heard();
    private final Ticking page = new Ticking(asked, heard);

    @BeforeEach
    void open() {
        page.getAsked().setDeal(DEAL);
        page.load();
    }

    @Test
    void undecided_ones_are_asked_for_unless_the_address_says_otherwise() {
        assertEquals(Optional.of(SuggestionDecision.SUGGESTED), filter().decision());

        page.getAsked().setDecision("all");
        page.getAsked().setKind("TRAP");
        page.getAsked().setLabel("SURVIVAL");
        page.load();

        assertEquals(Optional.empty(), filter().decision());
        assertEquals(Optional.of(SuggestionKind.TRAP), filter().kind());
        assertEquals(Optional.of("SURVIVAL"), filter().label());
    }

    @Test
    void what_names_nothing_in_the_address_narrows_nothing() {
        page.getAsked().setDecision("perhaps");
        page.getAsked().setKind("PROPHECY");
        page.getAsked().setLabel("' or 1=1");
        page.load();

        assertEquals(Optional.of(SuggestionDecision.SUGGESTED), filter().decision());
        assertEquals(Optional.empty(), filter().kind());
        assertEquals(Optional.empty(), filter().label());
        assertEquals("/suggestions?deal=" + DEAL, page.getAsked().linkToKind(null));
    }

    private QueueFilter filter() {
        return Objects.requireNonNull(asked.filter);
    }

    @Test
    void filters_are_links_that_keep_the_others() {
        page.getAsked().setVersion(VERSION);
        page.getAsked().setKind("TRAP");

        assertEquals(
                "/suggestions?deal=" + DEAL + "&version=" + VERSION + "&kind=TRAP&decision=REJECTED",
                page.getAsked().linkToDecision(SuggestionDecision.REJECTED));
        assertEquals(
                "/suggestions?deal=" + DEAL + "&version=" + VERSION + "&kind=TRAP&label=SURVIVAL",
                page.getAsked().linkToLabel("SURVIVAL"));
        assertEquals(
                "/suggestions?deal=" + DEAL + "&version=" + VERSION + "&kind=INDEMNITY",
                page.getAsked().linkToKind(SuggestionKind.INDEMNITY));
    }

    @Test
    void the_last_act_can_be_taken_back_as_a_whole() {
        page.ticked = new String[] {
            new Picked(new UUID(2, 1), 1).written(),
            "nonsense",
            "",
            one(2).picked().written()
        };
        page.setStage(NegotiationStage.AGREED);

        page.confirmTicked();

        assertEquals(List.of(new Picked(new UUID(2, 1), 1), one(2).picked()), asked.confirmed);
        assertEquals(Optional.of(NegotiationStage.AGREED), asked.stage);
        assertEquals(2, page.getLast());

        page.undoLast();

        assertEquals(List.of(new Picked(new UUID(2, 1), 2), new Picked(new UUID(2, 2), 2)), asked.undone);
        assertEquals(0, page.getLast());
        assertEquals(List.of("suggestion.page.queue.confirmed", "suggestion.page.queue.undone"), heard.done);
    }

    @Test
    void a_reason_goes_with_what_it_was_typed_for_and_no_further() {
        page.setReason("standard wording");

        page.reject(one(1).picked());

        assertEquals("standard wording", asked.reason);
        assertNull(page.getReason());
    }

    @Test
    void the_form_begins_with_what_the_machine_says() {
        SuggestionSheet trap = one(1);
        page.choose(trap);

        assertEquals("SURVIVAL", page.getCorrection().getLabel());
        assertEquals(22, page.getCorrection().getLabels().size());
        page.getCorrection().setLabel("SOLE_REMEDY");
        page.correct();

        CorrectSuggestion said = Objects.requireNonNull(asked.corrected);
        assertEquals(Optional.of("SOLE_REMEDY"), said.label());
        assertEquals(trap.picked(), said.picked());
        assertNull(page.getCorrection().getAbout());
    }

    @Test
    void what_is_left_is_counted_for_what_is_shown() {
        QueueView view = Objects.requireNonNull(page.getView());

        assertEquals(3, view.getUndecided());
        assertEquals(2, view.count(SuggestionKind.TRAP));
        assertEquals(4, view.countDecision(SuggestionDecision.REJECTED));
        assertTrue(view.isSuggested());
        assertFalse(view.isRead(), "no document says so");
    }

    @Test
    void operative_words_stand_apart() {
        assertEquals(
                List.of(
                        new QuotedPiece("it ", false),
                        new QuotedPiece("survives", true),
                        new QuotedPiece(" the end", false)),
                QuotedPiece.of(one(1)));
    }

    private static SuggestionSheet one(int number) {
        return new SuggestionSheet(
                new UUID(2, number),
                new UUID(1, 3),
                VERSION,
                1,
                "Master terms 1",
                SuggestionKind.TRAP,
                "SURVIVAL",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new InClause(4, "9", "Term", 90, 200, "print")),
                Optional.of(new Evidence(VERSION, "Master terms 1", "9", 100, 119, "it survives the end", "", "")),
                List.of(new Span(103, 111), new Span(1, 2)),
                Grounds.of("survival", Statement.unknown(), null, null, null, List.of(), List.of()),
                Optional.of(Severity.HIGH),
                SuggestionDecision.SUGGESTED,
                Optional.empty(),
                "",
                "Maren Holt",
                Instant.EPOCH,
                Optional.empty(),
                1);
    }

    /** The page, with what a browser would send. */
    private static final class Ticking extends SuggestionsPage {
        private String[] ticked = {};

        Ticking(Suggestions suggestions, Notices notices) {
            super(suggestions, notices);
        }

        @Override
        String[] values(String name) {
            return ticked;
        }
    }

    /** The service, which remembers what was asked of it. */
    private static final class Asked extends Suggestions {
        private @Nullable QueueFilter filter;
        private @Nullable CorrectSuggestion corrected;
        private List<Picked> confirmed = List.of();
        private List<Picked> undone = List.of();
        private Optional<NegotiationStage> stage = Optional.empty();
        private String reason = "";

        @SuppressWarnings("NullAway")
        Asked() {
            super(null, null, null, null, null, null);
        }

        private static List<Picked> next(List<Picked> picked) {
            return picked.stream()
                    .map(each -> new Picked(each.id(), each.seen() + 1))
                    .toList();
        }

        @Override
        public QueueSheet queue(QueueFilter narrowed) {
            filter = narrowed;
            return new QueueSheet(
                    new Page<>(List.of(one(1), one(2)), null),
                    List.of(
                            new Tally(SuggestionKind.TRAP, "SURVIVAL", SuggestionDecision.SUGGESTED, 2),
                            new Tally(SuggestionKind.POSITION, "SILENT", SuggestionDecision.SUGGESTED, 1),
                            new Tally(SuggestionKind.TRAP, "SURVIVAL", SuggestionDecision.REJECTED, 4)),
                    List.of());
        }

        @Override
        public List<Picked> confirm(ConfirmSuggestions command) {
            confirmed = command.picked();
            stage = command.stage();
            return next(confirmed);
        }

        @Override
        public List<Picked> correct(CorrectSuggestion command) {
            corrected = command;
            return next(List.of(command.picked()));
        }

        @Override
        public List<Picked> reject(RejectSuggestions command) {
            reason = command.reason();
            return next(command.picked());
        }

        @Override
        public List<Picked> undo(UUID deal, List<Picked> picked) {
            undone = picked;
            return next(picked);
        }
    }

    /** What the page said. */
    private static final class Heard extends Notices {
        private final List<String> done = new ArrayList<>();

        @Override
        public void done(String key, @Nullable Object... args) {
            done.add(key);
        }
    }
}
