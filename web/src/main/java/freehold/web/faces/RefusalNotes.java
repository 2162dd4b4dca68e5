package freehold.web.faces;

import freehold.access.Refusals;
import freehold.shared.Refusal;
import freehold.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Has the journal told of refusals that no service saw pass: roles the container asks for before a service begins, and
 * commands that refuse themselves while a page puts them together. What a service had written down is not written
 * again.
 */
@Dependent
public class RefusalNotes {
    private static final Logger LOG = System.getLogger(RefusalNotes.class.getName());

    private final Refusals refusals;

    @Inject
    public RefusalNotes(Refusals refusals) {
        this.refusals = refusals;
    }

    /**
     * Notes what was thrown, where it is a refusal nobody has noted. A note that fails is told to the log; the person
     * is answered all the same.
     *
     * @param page where it was met
     */
    public void note(String page, Throwable thrown) {
        try {
            unnoted(thrown).ifPresent(refusal -> refusals.note(page, refusal));
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "A refusal at " + page + " could not be noted", failed);
        }
    }

    private static Optional<Refusal> unnoted(Throwable thrown) {
        return switch (Faults.of(thrown)) {
            case REFUSAL ->
                Faults.find(thrown, Refused.class)
                        .filter(Refused::claimForJournal)
                        .map(Refused::refusal);
            case FORBIDDEN -> Optional.of(Refusal.of("access.refusal.role"));
            case EXPIRED, INCIDENT -> Optional.empty();
        };
    }
}
