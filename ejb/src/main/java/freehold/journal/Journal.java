package freehold.journal;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Role;
import freehold.access.Roles;
import freehold.journal.model.JournalEntry;
import freehold.journal.model.JournalStore;
import freehold.shared.Page;
import freehold.shared.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes acts down as part of the act, and reads a deal's feed and what an organisation has besides. */
@Gated
@Stateless
public class Journal {
    private static final int PAGE = 50;
    private static final int LONGEST_SUBJECT = 1_000;

    private final Gate gate;
    private final CurrentCaller callers;
    private final JournalStore store;
    private final Clock clock;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Journal() {
        this(null, null, null, null);
    }

    @Inject
    public Journal(Gate gate, CurrentCaller callers, JournalStore store, Clock clock) {
        this.gate = gate;
        this.callers = callers;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Writes an act down, in the transaction of the act: either both stand or neither does.
     *
     * @param client whose journal it belongs to
     * @param subject what it was done to; bundle keys in braces are shown in the reader's language
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Act act, UUID client, @Nullable UUID deal, String subject) {
        Caller caller = callers.get();
        store.append(new JournalEntry(
                client,
                deal,
                caller.person(),
                caller.name(),
                caller.organisationName(),
                act.name(),
                subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject,
                clock.instant()));
    }

    /**
     * A deal's feed, newest first, 50 lines a page. A client's people are not shown how the practice works on it.
     *
     * @param cursor where the last page ended; null for the first
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public Page<JournalLine> feed(UUID deal, @Nullable String cursor) {
        Caller caller = gate.enter(deal);
        boolean all = caller.practice() || caller.is(Role.AUDITOR);
        return page(store.ofDeal(deal, all ? Set.of() : Act.internal(), before(cursor), PAGE + 1));
    }

    /**
     * What stands in the journal of the caller's organisation and belongs to no deal: who logged in, what was refused
     * before any deal was entered, changes of the playbook. Newest first, 50 lines a page.
     *
     * @param cursor where the last page ended; null for the first
     */
    @RolesAllowed(Roles.AUDITOR)
    public Page<JournalLine> own(@Nullable String cursor) {
        return page(store.ofNoDeal(gate.home().organisation(), before(cursor), PAGE + 1));
    }

    private static Page<JournalLine> page(List<JournalEntry> entries) {
        List<JournalLine> lines =
                entries.stream().limit(PAGE).map(Journal::line).toList();
        return new Page<>(
                lines, entries.size() > PAGE ? Long.toString(lines.get(PAGE - 1).number()) : null);
    }

    private static long before(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw Refused.because("shared.refusal.cursor");
        }
    }

    private static JournalLine line(JournalEntry entry) {
        return new JournalLine(
                entry.number(),
                entry.at(),
                entry.personName(),
                entry.organisationName(),
                Act.valueOf(entry.act()),
                entry.subject());
    }
}
