package freehold.terms;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Roles;
import freehold.terms.ReadingRoom.TakenUp;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has uploaded versions read, two at a time, while the person does something else. A version waits, is being read, and
 * then is read or refused; all of that shows on its sheet, whoever looks.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermsReading {
    private static final Logger LOG = Logger.getLogger(TermsReading.class.getName());
    private static final int AT_ONCE = 2;

    private final Semaphore desks = new Semaphore(AT_ONCE, true);
    private final CurrentCaller callers;
    private final ReadingRoom room;
    private final ReaderProcess reader;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected TermsReading() {
        this(null, null, null);
    }

    @Inject
    public TermsReading(CurrentCaller callers, ReadingRoom room, ReaderProcess reader) {
        this.callers = callers;
        this.room = room;
        this.reader = reader;
    }

    /** Begins to read a version for the person who asked, and returns at once. */
    @Asynchronous
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER})
    public void begin(Caller caller, UUID deal, UUID version) {
        callers.enter(caller);
        readNow(deal, version);
    }

    /** Reads a version for the current caller, and returns when that is done. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER})
    public void readNow(UUID deal, UUID version) {
        try {
            desks.acquire();
            try {
                room.keep(deal, version, read(deal, version));
            } finally {
                desks.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ReaderAnswer read(UUID deal, UUID version) throws InterruptedException {
        try {
            Path file = Files.createTempFile("freehold-original", null);
            try {
                TakenUp taken = room.takeUp(deal, version, file);
                return reader.read(file, taken.fileName(), taken.rules());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "version " + version + " could not be handed to the reader", e);
            return ReaderAnswer.refused(Unreadable.BROKEN);
        }
    }
}
