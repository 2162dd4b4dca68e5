package freehold.web.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import freehold.suggestion.Change;
import freehold.suggestion.Comparing;
import freehold.suggestion.ComparisonSheet;
import freehold.suggestion.ComparisonSheet.Compared;
import freehold.terms.ClauseSpan;
import freehold.terms.Format;
import freehold.terms.Reading;
import freehold.terms.VersionSheet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What of two versions is shown. */
class ComparePageTest {
    private static final UUID DEAL = new UUID(1, 1);
    private static final UUID OLD = new UUID(1, 2);
    private static final UUID FRESH = new UUID(1, 3);

    private final ComparePage page = new ComparePage(new Told());

    private void open() {
        page.setDeal(DEAL);
        page.setOld(OLD);
        page.setFresh(FRESH);
        page.load();
    }

    @Test
    void what_stayed_the_same_is_shown_only_when_asked_for() {
        open();
        assertEquals(
                List.of(Change.REWORDED),
                page.getClauses().stream().map(Compared::change).toList());
        assertFalse(page.isReadOtherwise());

        page.setShow("all");

        assertEquals(2, page.getClauses().size());
        assertEquals(1, page.getSheet().count(Change.SAME));
        assertEquals("/compare-versions?deal=" + DEAL + "&old=" + OLD + "&new=" + FRESH + "&show=all", page.link(true));
    }

    private static VersionSheet version(UUID id, int number) {
        return new VersionSheet(
                id,
                new UUID(1, 4),
                "Master terms",
                number,
                "terms.pdf",
                12,
                "0".repeat(64),
                "Rikke Lindqvist",
                Instant.EPOCH,
                Reading.READ,
                Instant.EPOCH,
                Optional.empty(),
                Optional.of(Format.PDF),
                Optional.of(1),
                false);
    }

    /** Two versions told apart, without a container. */
    private static final class Told extends Comparing {
        @SuppressWarnings("NullAway")
        Told() {
            super(null, null, null);
        }

        @Override
        public ComparisonSheet compare(UUID deal, UUID old, UUID fresh) {
            Optional<ClauseSpan> clause = Optional.of(new ClauseSpan("1", null, 0, 0, 5));
            return new ComparisonSheet(
                    version(old, 1),
                    version(fresh, 2),
                    List.of(
                            new Compared(Change.SAME, clause, clause, List.of()),
                            new Compared(Change.REWORDED, clause, clause, List.of())),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }
}
