package freehold.web.checklist;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.access.Role;
import freehold.checklist.Checklist;
import freehold.checklist.ChecklistSheet;
import freehold.checklist.StepState;
import freehold.checklist.Waive;
import freehold.checklist.WaiverSheet;
import freehold.checklist.WaiverSubject;
import freehold.shared.Refused;
import freehold.web.faces.Notices;
import freehold.web.faces.TextsBean;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /checklist?deal=}: the eight steps, and waivers for those who may give them. */
@Named
@ViewScoped
public class ChecklistPage implements Serializable {
    private static final long serialVersionUID = 1;

    private final Checklist checklist;
    private final CurrentCaller callers;
    private final TextsBean texts;
    private final Notices notices;

    private @Nullable UUID deal;
    private @Nullable String subject;
    private @Nullable String reason;
    private boolean mayWaive;
    private transient @Nullable ChecklistSheet sheet;
    private transient List<StepView> steps = List.of();
    private transient List<SelectItem> subjects = List.of();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected ChecklistPage() {
        this(null, null, null, null);
    }

    @Inject
    public ChecklistPage(Checklist checklist, CurrentCaller callers, TextsBean texts, Notices notices) {
        this.checklist = checklist;
        this.callers = callers;
        this.texts = texts;
        this.notices = notices;
    }

    /** Reads the checklist. A subject that cannot be waived, or is by now, is not asked about. */
    public void load() {
        ChecklistSheet read = checklist.sheet(here());
        sheet = read;
        steps = read.steps().stream().map(step -> StepView.of(step, read)).toList();
        Caller caller = callers.get();
        mayWaive = (caller.is(Role.LEAD_ADVISOR) || caller.is(Role.BUYER))
                && !read.facts().deal().stage().ended();
        subjects = mayWaive ? waivable() : List.of();
        if (subjects.stream().noneMatch(item -> item.getValue().equals(subject))) {
            subject = null;
        }
    }

    private List<SelectItem> waivable() {
        return steps.stream()
                .flatMap(step ->
                        Stream.concat(step.reasons().stream().map(Reason::getSubject), Stream.of(step.subject())))
                .filter(name -> !name.isEmpty())
                .map(name -> new SelectItem(name, texts.words(subject(name).words())))
                .toList();
    }

    /** Waives what was chosen, for the reason given, in the reader's name. */
    public String waive() {
        WaiverSubject chosen = subject(subject == null ? "" : subject);
        checklist.waive(Waive.of(here(), chosen, reason));
        notices.done("checklist.page.checklist.waived", chosen.words());
        return again();
    }

    /** Takes a waiver back. */
    public String withdraw(WaiverSheet waiver) {
        checklist.withdraw(here(), waiver.id());
        notices.done("checklist.page.checklist.withdrawn", waiver.subject().words());
        return again();
    }

    private String again() {
        notices.keep();
        return "/checklist?faces-redirect=true&deal=" + deal;
    }

    private UUID here() {
        return Optional.ofNullable(deal).orElseThrow(Gate::unknownDeal);
    }

    private static WaiverSubject subject(String name) {
        String[] parts = name.split(":", 2);
        for (WaiverSubject.Kind kind : WaiverSubject.Kind.values()) {
            if (parts.length == 2 && kind.name().equals(parts[0])) {
                return new WaiverSubject(kind, parts[1]);
            }
        }
        throw Refused.because("checklist.refusal.subject");
    }

    /** How many steps are done or waived. */
    public long getSettled() {
        return steps.stream().filter(step -> step.state() != StepState.OPEN).count();
    }

    public List<StepView> getSteps() {
        return steps;
    }

    public @Nullable ChecklistSheet getSheet() {
        return sheet;
    }

    /** The waivers in force. */
    public List<WaiverSheet> getWaivers() {
        return sheet == null ? List.of() : sheet.facts().waivers();
    }

    /** Whether the reader may give waivers and take them back. */
    public boolean isMayWaive() {
        return mayWaive;
    }

    /** What can be waived now. */
    public List<SelectItem> getSubjects() {
        return subjects;
    }

    public @Nullable UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
