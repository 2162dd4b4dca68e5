package freehold.web.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Role;
import freehold.shared.Refused;
import freehold.terms.RuleBookSheet;
import freehold.terms.RuleBooks;
import freehold.terms.RuleCheck;
import freehold.web.faces.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of what a lead types into the rules. */
class RulesPageTest {
    private final Books books = new Books();
    private final Heard heard = new Heard();
    private final CurrentCaller caller = new CurrentCaller();
    private final RulesPage page = new RulesPage(books, caller, heard);

    @BeforeEach
    void open() {
        caller.enter(new Caller(
                new UUID(1, 1),
                "Jonas Okafor",
                new UUID(1, 2),
                "Redwood Advisory",
                true,
                Set.of(Role.LEAD_ADVISOR),
                Instant.EPOCH));
        books.save("rule ours", 0);
        page.load();
    }

    @Test
    void it_opens_with_what_stands() {
        assertEquals("rule ours", page.getText());
        assertEquals("the shipped book", page.getShipped());
        assertTrue(page.isKeeper());
        assertEquals(1, page.getHistory().size());
    }

    @Test
    void problems_are_shown_and_what_was_typed_stays() {
        page.setText("rule BAD");

        page.save();

        assertEquals(List.of("terms.page.rules.unsound"), heard.refused);
        assertEquals(1, page.getProblems().size());
        assertEquals("rule BAD", page.getText());
        assertEquals("rule ours", books.text, "nothing was kept");
    }

    @Test
    void saving_twice_in_a_row_is_no_conflict() {
        page.setText("rule ours, extended");
        page.save();
        page.setText("rule ours, extended again");
        page.save();

        assertEquals("rule ours, extended again", books.text);
        assertEquals(3, page.getHistory().size());
    }

    @Test
    void whoever_saves_second_is_told_and_keeps_what_they_typed() {
        books.save("rule theirs", 1);
        page.setText("rule mine");

        assertThrows(Refused.class, page::save);

        assertEquals("rule mine", page.getText());
        assertEquals("rule theirs", books.text);
    }

    /** The books of a practice, without a container. */
    private static final class Books extends RuleBooks {
        private String text = "";
        private final List<RuleBookSheet.Saved> history = new ArrayList<>();

        @SuppressWarnings("NullAway")
        Books() {
            super(null, null, null, null, null, null);
        }

        @Override
        public RuleBookSheet sheet() {
            return new RuleBookSheet(text, history);
        }

        @Override
        public Optional<String> shipped() {
            return Optional.of("the shipped book");
        }

        @Override
        public RuleCheck check(String rules) {
            boolean bad = rules.contains("BAD");
            return new RuleCheck(
                    !bad, 1, 1, bad ? List.of(new RuleCheck.Problem(1, "UNKNOWN_LIST", "BAD")) : List.of());
        }

        @Override
        public RuleCheck save(String rules, int seen) {
            if (seen != history.size()) {
                throw Refused.because("terms.refusal.rules-meanwhile", "Ines Marchetti");
            }
            RuleCheck outcome = check(rules);
            if (outcome.sound()) {
                text = rules;
                history.add(0, new RuleBookSheet.Saved(history.size() + 1, "Jonas Okafor", Instant.EPOCH));
            }
            return outcome;
        }
    }

    /** What the page said. */
    private static final class Heard extends Notices {
        private final List<String> refused = new ArrayList<>();

        @Override
        public void done(String key, @Nullable Object... args) {}

        @Override
        public void refused(String key, @Nullable Object... args) {
            refused.add(key);
        }
    }
}
