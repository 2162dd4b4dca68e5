package freehold.deal;

import freehold.journal.Act;
import freehold.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** How the contexts of a deal say what happened: in the journal, and to whoever must know of material changes. */
@Dependent
public class Chronicle {
    private final Journal journal;
    private final MaterialChanges changes;
    private final Clock clock;

    @Inject
    public Chronicle(Journal journal, MaterialChanges changes, Clock clock) {
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    /** The moment of the act. */
    public Instant now() {
        return clock.instant();
    }

    /** An act that changes a fact a briefing rests on. Called last, for the listener reads the facts anew. */
    public void material(Act act, UUID client, UUID deal, String subject) {
        journal.record(act, client, deal, subject);
        changes.changed(deal);
    }

    /** An act that changes nothing a briefing says. */
    public void minor(Act act, UUID client, UUID deal, String subject) {
        journal.record(act, client, deal, subject);
    }
}
