package freehold.terms;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.journal.Act;
import freehold.journal.Journal;
import freehold.shared.Check;
import freehold.shared.Refused;
import freehold.terms.model.RuleBook;
import freehold.terms.model.RuleBookStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what a practice adds to the reader's rule book. Each save is a version of its own; none is kept that the reader
 * finds a problem in, and whoever saves second is told of the first.
 */
@Gated
@Stateless
public class RuleBooks {
    private static final int LONGEST = 200_000;

    private final Gate gate;
    private final RuleBookStore books;
    private final ReaderProcess reader;
    private final ShippedRules shippedRules;
    private final Journal journal;
    private final Clock clock;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected RuleBooks() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RuleBooks(
            Gate gate,
            RuleBookStore books,
            ReaderProcess reader,
            ShippedRules shippedRules,
            Journal journal,
            Clock clock) {
        this.gate = gate;
        this.books = books;
        this.reader = reader;
        this.shippedRules = shippedRules;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the caller's practice adds, with who saved it when. Refused to whoever comes from a client. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.VENDOR_SPECIALIST, Roles.PRACTICE_ADMIN, Roles.AUDITOR})
    public RuleBookSheet sheet() {
        Caller caller = practice();
        List<RuleBook> versions = books.versions(caller.organisation());
        return new RuleBookSheet(
                versions.stream().findFirst().map(RuleBook::text).orElse(""),
                versions.stream()
                        .map(book -> new RuleBookSheet.Saved(book.number(), book.savedByName(), book.savedAt()))
                        .toList());
    }

    /** The rule book the reader ships with; empty when the reader cannot say it now. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.VENDOR_SPECIALIST, Roles.PRACTICE_ADMIN, Roles.AUDITOR})
    public Optional<String> shipped() {
        practice();
        return shippedRules.told(() -> asked(reader::rules));
    }

    /** Tests rules together with the shipped ones, and keeps nothing. */
    @RolesAllowed(Roles.LEAD_ADVISOR)
    public RuleCheck check(String text) {
        practice();
        return checked(fitting(text));
    }

    /**
     * Keeps rules as the practice's, if the reader finds no problem in them. Refused when another lead saved since the
     * person opened them.
     *
     * @param seen number of the version they began with; 0 for none
     * @return what the test of them came to; kept only when sound
     */
    @RolesAllowed(Roles.LEAD_ADVISOR)
    public RuleCheck save(String text, int seen) {
        Caller caller = practice();
        // Before the database is asked anything: nothing is locked while the child runs.
        RuleCheck outcome = checked(fitting(text));
        if (!outcome.sound()) {
            return outcome;
        }
        Optional<RuleBook> newest = books.newest(caller.organisation());
        int stands = newest.map(RuleBook::number).orElse(0);
        if (stands != seen) {
            throw Refused.because(
                    "terms.refusal.rules-meanwhile",
                    newest.map(RuleBook::savedByName).orElse(""));
        }
        books.add(new RuleBook(caller.organisation(), stands + 1, text, caller.name(), clock.instant()));
        journal.record(Act.RULES_SAVED, caller.organisation(), null, Integer.toString(stands + 1));
        return outcome;
    }

    private Caller practice() {
        Caller caller = gate.home();
        Check.that(caller.practice(), "access.refusal.client");
        return caller;
    }

    private static String fitting(String text) {
        Check.that(text.length() <= LONGEST, "terms.refusal.rules-long", LONGEST);
        return text;
    }

    private RuleCheck checked(String text) {
        return text.isBlank()
                ? new RuleCheck(true, 0, 0, List.of())
                : asked(() -> reader.check(text)).orElseThrow(() -> Refused.because("terms.refusal.rules-unchecked"));
    }

    private static <T> Optional<T> asked(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private interface Question<T> {
        Optional<T> ask() throws IOException, InterruptedException;
    }
}
