package freehold.web.terms;

import freehold.access.CurrentCaller;
import freehold.terms.DocumentSheet;
import freehold.terms.Documents;
import freehold.terms.Reading;
import freehold.terms.TermsReading;
import freehold.terms.Unreadable;
import freehold.terms.UploadTerms;
import freehold.terms.VersionSheet;
import freehold.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FileUploadEvent;

/** The documents of a deal: takes files in, and shows how far the reading of each has come. */
@Named("documentsPage")
@ViewScoped
public class DocumentsPage implements Serializable {
    /** The reader has 30 seconds; whoever waits longer than this waits for nobody. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Documents documents;
    private final TermsReading reading;
    private final CurrentCaller callers;
    private final Notices notices;
    private final Clock clock;

    private UUID deal = Ids.NOBODYS;
    private List<DocumentSheet> list = List.of();
    private UUID document = Ids.NOBODYS;
    private @Nullable String named;
    private @Nullable String namedBefore;

    @Inject
    public DocumentsPage(
            Documents documents, TermsReading reading, CurrentCaller callers, Notices notices, Clock clock) {
        this.documents = documents;
        this.reading = reading;
        this.callers = callers;
        this.notices = notices;
        this.clock = clock;
    }

    /** Loads the deal's documents. */
    public void load() {
        list = documents.list(deal);
    }

    /** Takes one file in and has it read. Several files arrive one after another, each by itself. */
    public void upload(FileUploadEvent event) {
        // Files chosen together all bring along what the form said when they were chosen; a title is for one of them.
        String called = Objects.equals(named, namedBefore) ? null : named;
        VersionSheet receipt = receive(event, called);
        namedBefore = named;
        named = null;
        document = Ids.NOBODYS;
        reading.begin(callers.get(), deal, receipt.id());
        notices.done("terms.page.documents.received", receipt.fileName());
        list = documents.list(deal);
    }

    private VersionSheet receive(FileUploadEvent event, @Nullable String called) {
        UploadTerms command = UploadTerms.of(
                deal,
                document.equals(getFresh()) ? null : document,
                called,
                event.getFile().getFileName());
        try (InputStream content = event.getFile().getInputStream()) {
            return documents.upload(command, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks again; the list is sent anew only where something has changed. */
    public void lookAgain() {
        List<DocumentSheet> now = documents.list(deal);
        if (!now.equals(list) || isSettled()) {
            list = now;
            PrimeFaces.current().ajax().update("documents");
        }
    }

    /** Has a version read once more. */
    public void readAgain(UUID version) {
        reading.begin(callers.get(), deal, version);
        notices.done("terms.page.documents.again-begun");
        list = documents.list(deal);
    }

    /** Lets go of an original that cannot be read. */
    public void discard(UUID version) {
        documents.discard(deal, version);
        notices.done("terms.page.documents.discarded");
        list = documents.list(deal);
    }

    /** True when no version is on its way any more: read, refused, or given up on. */
    public boolean isSettled() {
        return list.stream()
                .flatMap(each -> each.versions().stream())
                .allMatch(version -> !underWay(version) || isStuck(version));
    }

    /** Whether a version waits or is being read. */
    public boolean underWay(VersionSheet version) {
        return version.reading() == Reading.WAITING || version.reading() == Reading.READING;
    }

    /** Whether a reading has taken so long that nobody is at it any more, as after a restart. */
    public boolean isStuck(VersionSheet version) {
        return underWay(version) && version.readingSince().plus(PATIENCE).isBefore(clock.instant());
    }

    /** Whether another reading may end otherwise than the last. */
    public boolean isWorthAnother(VersionSheet version) {
        return isStuck(version)
                || version.unreadable().filter(Unreadable::mayPass).isPresent();
    }

    /** The shape of a reading's state. */
    public String shape(VersionSheet version) {
        return switch (version.reading()) {
            case READ -> "met";
            case REFUSED -> "gap";
            case WAITING, READING -> isStuck(version) ? "near" : "wait";
        };
    }

    /** Largest file, in bytes. */
    public long getLargest() {
        return UploadTerms.LARGEST;
    }

    public UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = Ids.orNobodys(deal);
    }

    public List<DocumentSheet> getList() {
        return list;
    }

    /** The choice for a file that is no new version of anything. */
    public UUID getFresh() {
        return Ids.NOBODYS;
    }

    /** The document the next file is a new version of, or {@link #getFresh}. */
    public UUID getDocument() {
        return document;
    }

    public void setDocument(@Nullable UUID document) {
        this.document = Ids.orNobodys(document);
    }

    /** What the next new document is to be called; null for its file's name. */
    public @Nullable String getNamed() {
        return named;
    }

    public void setNamed(@Nullable String named) {
        this.named = named;
    }
}
