package freehold.web.terms;

import freehold.allocation.AllocateArtefact;
import freehold.allocation.Allocation;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.RecordPromise;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.Restrictions;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.deal.Place;
import freehold.indemnity.Dimension;
import freehold.indemnity.Indemnities;
import freehold.indemnity.RecordRung;
import freehold.terms.Findings;
import freehold.terms.RecordTrap;
import freehold.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what the words selected in the reading view are evidence for: a position, a trap, a use restriction, or a rung
 * of the indemnity. Positions that need no words are entered here, too. When somebody else changed an entry meanwhile
 * the person is told, keeps what they typed, and may send it again, now over what they were told of.
 */
@Named("assignWords")
@ViewScoped
public class AssignWords implements Serializable {
    private final ReadingPage page;
    private final Allocation allocation;
    private final Findings findings;
    private final Restrictions restrictions;
    private final Indemnities indemnities;
    private final Notices notices;
    private final WordsFor asked = new WordsFor();
    private final WordsForm form = new WordsForm();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected AssignWords() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AssignWords(
            ReadingPage page,
            Allocation allocation,
            Findings findings,
            Restrictions restrictions,
            Indemnities indemnities,
            Notices notices) {
        this.page = page;
        this.allocation = allocation;
        this.findings = findings;
        this.restrictions = restrictions;
        this.indemnities = indemnities;
        this.notices = notices;
    }

    /** Opens the form with what the address says words are looked for. */
    public void prepare() {
        asked.choose(form, page.getAllocation());
    }

    /** Puts a position into the cell chosen. */
    public @Nullable String position() {
        Artefact artefact = form.artefact();
        Right right = form.right();
        NegotiationStage stage = form.getStage();
        int seen = artefact == null || right == null || stage == null ? 0 : page.seen(artefact, right, stage);
        AllocateArtefact command = AllocateArtefact.of(
                page.getDeal(),
                artefact,
                right,
                stage,
                form.getPosition(),
                form.getPosition() == Position.SILENT ? null : place(),
                form.getNote(),
                seen);
        return put(
                () -> allocation.allocate(command),
                Set.of(Entries.place(command.artefact(), command.right(), command.stage())),
                "terms.page.reading.position-done");
    }

    /** Records a trap at the words. */
    public @Nullable String trap() {
        findings.record(RecordTrap.of(page.getDeal(), form.getTrap(), form.getSeverity(), place(), form.getNote()));
        return done("terms.page.reading.trap-done");
    }

    /** Records what the vendor says to a restriction. */
    public @Nullable String restriction() {
        Set<Artefact> artefacts = EnumSet.noneOf(Artefact.class);
        artefacts.addAll(form.getArtefacts());
        Restriction restriction = form.getRestriction();
        RecordPromise command = RecordPromise.of(
                page.getDeal(),
                restriction,
                artefacts,
                form.getStage(),
                form.getPromise(),
                form.getDays(),
                form.getNote(),
                place(),
                restriction == null
                        ? Map.of()
                        : RestrictionSheet.revisions(page.getFacts().restrictions(), restriction));
        return put(
                () -> restrictions.record(command),
                command.artefacts().stream()
                        .map(artefact -> Entries.place(command.restriction(), artefact))
                        .collect(Collectors.toSet()),
                "terms.page.reading.restriction-done");
    }

    /** Records where the indemnity stands in a dimension. */
    public @Nullable String indemnity() {
        Dimension dimension = form.getDimension();
        RecordRung command = RecordRung.of(
                page.getDeal(),
                dimension,
                form.getRung(),
                form.isAgreed(),
                form.amount(),
                form.getNote(),
                form.getRung() == null ? null : place(),
                dimension == null ? 0 : page.getFacts().indemnity().revision(dimension));
        return put(
                () -> indemnities.record(command),
                Set.of(Entries.place(command.dimension())),
                "terms.page.reading.indemnity-done");
    }

    private @Nullable String put(Runnable act, Set<String> places, String done) {
        try {
            act.run();
        } catch (RuntimeException notDone) {
            if (!page.overtaken(places)) {
                throw notDone;
            }
            notices.refused("faces.page.meanwhile.refused");
            return null;
        }
        return done(done);
    }

    private @Nullable Place place() {
        Integer start = form.getStart();
        Integer end = form.getEnd();
        return start == null || end == null ? null : new Place(page.getVersion(), start, end);
    }

    private String done(String key) {
        notices.done(key);
        notices.keep();
        Integer start = form.getStart();
        return "/reading.xhtml?faces-redirect=true&deal=" + page.getDeal() + "&version=" + page.getVersion()
                + (start == null ? "" : "&at=" + start);
    }

    public WordsFor getAsked() {
        return asked;
    }

    public WordsForm getForm() {
        return form;
    }

    /** The ladder of the right chosen, worst first, and silence. */
    public List<Position> getPositions() {
        Right right = form.right();
        return right == null
                ? List.of()
                : Stream.concat(Position.ladder(right).stream(), Stream.of(Position.SILENT))
                        .toList();
    }
}
