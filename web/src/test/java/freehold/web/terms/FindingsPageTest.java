package freehold.web.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.deal.Evidence;
import freehold.shared.Refused;
import freehold.terms.FindingSheet;
import freehold.terms.FindingState;
import freehold.terms.Findings;
import freehold.terms.SettleTrap;
import freehold.terms.Severity;
import freehold.terms.Trap;
import freehold.web.faces.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page does for whoever settles a trap second. */
class FindingsPageTest {
    private static final UUID DEAL = new UUID(1, 1);
    private static final UUID SURVIVAL = new UUID(1, 2);
    private static final UUID AFFILIATES = new UUID(1, 3);

    private final Kept kept = new Kept();
    private final Heard heard = new Heard();
    private final FindingsPage page = new FindingsPage(kept, heard);

    @BeforeEach
    void open() {
        kept.stand(SURVIVAL, FindingState.OPEN, "", "Maren Holt", 1);
        kept.stand(AFFILIATES, FindingState.OPEN, "", "Maren Holt", 1);
        page.setDeal(DEAL);
        page.load();
        page.choose(SURVIVAL);
        page.setTo(FindingState.ANSWERED);
        page.setWords("all rights end with the contract");
    }

    @Test
    void the_second_is_told_and_keeps_what_they_typed() {
        kept.stand(SURVIVAL, FindingState.CONCEDED, "we can live with it", "Jonas Okafor", 2);

        page.settle();

        assertEquals(List.of("faces.page.meanwhile.refused"), heard.refused);
        assertEquals(FindingState.ANSWERED, page.getTo());
        assertEquals("all rights end with the contract", page.getWords());
        assertEquals("Jonas Okafor", page.getMeanwhile().changes().get(0).byName());
        assertTrue(page.getList().contains(kept.find(SURVIVAL)), "what stands now is shown");
    }

    @Test
    void saving_again_is_knowing() {
        kept.stand(SURVIVAL, FindingState.CONCEDED, "we can live with it", "Jonas Okafor", 2);
        page.settle();

        page.settle();

        assertEquals(FindingState.ANSWERED, kept.find(SURVIVAL).state());
        assertEquals(List.of("terms.page.findings.done"), heard.done);
        assertFalse(page.getMeanwhile().happened(), "it is over");
    }

    @Test
    void what_was_not_told_does_not_count_as_seen() {
        kept.stand(SURVIVAL, FindingState.CONCEDED, "we can live with it", "Jonas Okafor", 2);
        kept.stand(AFFILIATES, FindingState.STRUCK, "gone in round two", "Jonas Okafor", 2);
        page.settle();

        page.choose(AFFILIATES);
        page.setTo(FindingState.ANSWERED);
        page.setWords("no affiliates");
        page.settle();

        assertEquals("gone in round two", kept.find(AFFILIATES).note());
        assertTrue(page.getMeanwhile().happened());
    }

    @Test
    void what_is_refused_for_another_reason_says_itself() {
        kept.ended = true;

        assertThrows(Refused.class, page::settle);

        assertFalse(page.getMeanwhile().happened());
    }

    /** The traps of a deal, without a container. */
    private static final class Kept extends Findings {
        private final List<FindingSheet> all = new ArrayList<>();
        private boolean ended;

        @SuppressWarnings("NullAway")
        Kept() {
            super(null, null, null, null, null);
        }

        void stand(UUID id, FindingState state, String note, String byName, int revision) {
            all.removeIf(finding -> finding.id().equals(id));
            all.add(new FindingSheet(
                    id,
                    Trap.SURVIVAL,
                    Severity.HIGH,
                    state,
                    new Evidence(new UUID(1, 4), "Master terms 1", "9", 0, 8, "survives", "", ""),
                    note,
                    byName,
                    Instant.EPOCH,
                    revision));
        }

        FindingSheet find(UUID id) {
            return all.stream()
                    .filter(finding -> finding.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public List<FindingSheet> list(UUID deal) {
            return List.copyOf(all);
        }

        @Override
        public void settle(SettleTrap command) {
            if (ended) {
                throw Refused.because("deal.refusal.ended");
            }
            if (command.seen() != find(command.finding()).revision()) {
                throw Refused.because("terms.refusal.changed-meanwhile");
            }
            stand(command.finding(), command.to(), command.words(), "Maren Holt", command.seen() + 1);
        }
    }

    /** What the page said. */
    private static final class Heard extends Notices {
        private final List<String> done = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();

        @Override
        public void done(String key, @Nullable Object... args) {
            done.add(key);
        }

        @Override
        public void refused(String key, @Nullable Object... args) {
            refused.add(key);
        }
    }
}
